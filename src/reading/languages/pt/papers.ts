import type {PaperWords} from '../paper-words';

export const papers: PaperWords = {
  asks: '(?:por favor|poderia|voce pode|pode nos|precisamos|pedimos|solicitamos|falta|necessitamos|envie|nos envie|gostariamos que|favor)[^;!?]{0,180}',
  asksNot: 'obrigad[oa] por|recebemos|nao e necessario|nao precisa|trazer|traga|mais tarde|opcional|se tiver',
  done: '(?:obrigad[oa]|agradecemos) (?:por|pela|pelo) (?:\\w+ ){0,2}(?:concluir|completar|enviar|realizar|participa|envio|fazer)|recebemos (?:o|a|as|os|sua|seu|suas|seus) (?:teste|prova|respostas|solucao)|(?:foi|foram) (?:recebid|concluid|enviad)[oa]s?',
  namedBefore: 'o|a|os|as|estes|documentos|tudo|teste',
  deadline: 'prazo',
  opensList: '(?:seguintes?|documentos|documentacao)(?: \\w+){0,3} ?:?$|:$',
  by: 'ate(?: o dia| o)?|antes d[aeo]',
  papers: [
    ['references', 'referencias|cartas? de recomendacao'],
    ['portfolio', 'portfolio|portifolio'],
    ['certificates', 'certificados?|diplomas?'],
    ['transcript', 'historico (?:escolar|academico)'],
    ['form', 'formulario|questionario'],
    ['take-home task', 'estudo de caso|exercicio|teste pratico|desafio tecnico'],
    ['work permit', 'visto|autorizacao de (?:trabalho|residencia)|permissao de trabalho'],
    ['cover letter', 'carta de (?:apresentacao|motivacao)'],
    ['CV', 'cv\\b|curriculo'],
    ['payslips', 'contracheques?|holerites?|recibos? de vencimento'],
    ['ID', 'copia d[oe] (?:seu )?(?:rg|cpf|passaporte|documento)'],
  ],
};
