import type {Translation} from '../translation';

/** One quiet sentence at the foot of a mail page. */
export const notices = {
  'notice.cannot-read':
    'Diese Seite hat sich geändert, und Afterword kann sie nicht lesen. Ihre Notizen sind sicher. Über die Symbolleiste können Sie weiterhin einen Brief kopieren.',
  'notice.could-not-insert':
    'Der Entwurf hat den Brief nicht angenommen. Sie können ihn kopieren und selbst einfügen.',
  'notice.open-reply-first': 'Öffnen Sie eine Antwort, dann sind die Briefe da.',
  'notice.inserted': 'Der Brief steht in Ihrem Entwurf. Einmal „Rückgängig“ nimmt ihn wieder heraus.',
  'notice.copy': 'Brief kopieren',
  'notice.copied': 'Kopiert',
  'notice.copyReport': 'Problem melden',
  'notice.reportCopied':
    'Ein Bericht ist kopiert. Er beschreibt, wie die Seite gebaut ist, und enthält kein Wort aus Ihren E-Mails.',
  'notice.reportByHand': 'Der Bericht, zum Kopieren von Hand',
  'notice.copyByHand': 'Der Brief, zum Kopieren von Hand',
  'notice.close': 'Schließen',
} satisfies Translation;
