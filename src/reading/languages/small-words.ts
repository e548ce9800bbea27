/** The commonest small words of each language, those left out that another language here has as well. Lower case, as written. */
export const smallWords: Readonly<Record<string, string>> = {
  en: 'the and you your we to of for with this that have are will would is our at from be us if can please thank do any these those work on it an as by or what which could should let know my me was has been i time when who not but so',
  de: 'der das und ist nicht wir ihnen ihre ihr sie mit für auf bei einen eine einem uns zu von dem den sich werden haben oder möchten gerne im zum zur bitte vielen dank unser unsere du dir dich dein ob als um passt wie gespräch vorstellungsgespräch bewerbung stelle woche uhr wurde',
  fr: 'le la les des et est nous vous votre vos pour avec une dans sur que qui pas du au aux notre ce cette je merci bonjour avons êtes serait chez à sommes de en un entretien candidature poste équipe semaine',
  es: 'el los las y que del una con por tu para nos es su se le te está nuestra nuestro gracias muy puedes hola favor estamos hemos al usted podrías tienes de en un antes puesto equipo contigo nuestras nuestros semana semanas día días',
  pt: 'você não para uma um da na em que por seu sua nos obrigado obrigada às é são está nossa nosso pela pelo dia olá temos sobre ao vaga os até de e equipe entrevista terça quinta sexta segunda semana dias',
  it: 'il di che con una del della non siamo è la le ci sua suo nostro nostra grazie alle gli sono abbiamo presso buongiorno gentile nel dalla lei alla se entro un nei nelle e colloquio candidatura nostri potrebbe venerdì giovedì settimana settimane giorni',
  nl: 'de het een en van je jouw uw voor met op dat wij bij om zijn niet hebben graag ons onze naar zou bent heb laat weten dit aan te kun bedankt beste gesprek sollicitatie functie uur week weken',
};
