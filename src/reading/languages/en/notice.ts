import type {NoticeWords} from '../notice-words';

export const notice: NoticeWords = {
  telling: `interv applyi assess ctc debrie headco hire hired hiring onsite pairin paysli recrui resche shortl vacanc withdr zoom`,
  hinting: `aftern applic applie apprec appren approv backgr board booked bookin bring calend campus career chat chose clinic coffee commit dates decide decisi deligh employ enjoye examin exerci feedba filled forwar friday gespra gratef homewo hours hr invite job jobs join joinin letter licens luck lunch meet meetin meets mins monday needed notice offer offere openin oral outcom panel pleasu portfo positi post postpo recomm reel refere referr resume ring role roles round rounds salary sample schedu screen selec sessio shift skills slot slots somebo speak speaki spot stage start starti step steps submit taking talk talked talkin team test tests thrill thurs thursd tomorr transc truste tuesda unfort unwell update visit voted waitin wednes weds`,
};
