import type {PurposeCues} from '../../purpose/purpose-cues';

export const purposes: PurposeCues = {
  'thank-you': {
    6: `gracias|agradecer|agradecerle|agradecerte|agradezco .. por|la|su|tu|el .. entrevista|tiempo|conversación|charla|reunión|recibirme|llamada|amabilidad|oportunidad / placer|gusto|encantado|encantada .. conocerle|conocerla|conocerte|conocerlo|hablar|conversar|conoceros`,
    3: `gracias / agradezco|agradecer*`,
  },
  enquiry: {
    6: `alguna|hay|tienen|tiene|tenéis|tienes .. novedad|novedades|noticias|decisión|respuesta|actualización / estado|avance|situación .. proceso|candidatura|postulación|selección / saber .. si|cómo|cuándo|estado / no .. recibido|tenido .. noticias|respuesta / seguimiento / cómo va|sigue|avanza / tomado .. decisión / consultar|preguntar .. por|si|sobre|estado`,
    3: `novedades / noticias / decisión`,
  },
  'reply-to-invitation': {
    6: `me viene|va|queda|parece|conviene .. bien|perfecto|perfectamente|genial / confirmo .. asistencia|mi|entrevista|la|el|que|disponibilidad / gracias|agradezco .. por .. invitación|oportunidad .. entrevista? / estoy|estaré disponible|libre|ahí|allí / puedo .. @day|el|a|asistir / nos vemos / mi disponibilidad / con mucho gusto / allí estaré / perfecto .. @day`,
    3: `encantado|encantada|gusto`,
  },
  papers: {
    6: `adjunto|adjunta|adjuntos|adjuntas|adjuntar / aquí|te|le .. envío|paso|mando|remito / como .. solicitado|pedido|acordado|comentado / mis referencias|certificados|títulos|documentos / aquí .. solución|tienes|tiene`,
    3: `documentos / archivo`,
  },
  withdrawal: {
    6: `retirar|retiro .. candidatura|postulación / aceptado .. otra|oferta / no .. continuar|seguir .. proceso / ya no .. interesado|interesada|disponible`,
  },
  'offer-reply': {
    6: `acepto|aceptar|rechazar|declinar .. oferta|propuesta|puesto / gracias|agradezco .. por .. oferta|propuesta / pensarlo / contrato firmado`,
  },
  'rejection-reply': {
    6: `gracias|agradezco .. por .. informar*|avisar*|respuesta|comunic* / lástima|pena / feedback|retroalimentación / futuras|próximas oportunidades|vacantes`,
  },
  'keep-in-touch': {
    6: `seguir|mantener|seguimos .. contacto / felicidades|enhorabuena por / desde .. última|nuestra`,
  },
  'reschedule-request': {
    6: `cambiar|aplazar|mover|reprogramar|posponer .. entrevista|a|para|al|la|fecha|hora|llamada|reunión / otro|otra día|hora|fecha|momento|horario / no .. podré|puedo .. asistir|ir|acudir|el|@day / imprevisto / enfermo|enferma`,
  },
  'cancelled-reply': {
    5: `entiendo|comprendo / no .. problema|pasa / nueva fecha / sigo interesado|interesada`,
  },
  application: {
    6: `postularme|postulo|postular .. a|al|para|como / mi candidatura|solicitud|postulación / adjunto|envío|mi .. cv|currículum|currículo / hoja de vida / interesado|interesada|interesa .. puesto|vacante|oferta|plaza / su .. anuncio|vacante`,
  },
};
