import type {LanguageCues} from '../../kinds/cue';
import {purposes} from './purposes';
import weights from './weights.json';

export const cues: LanguageCues = {
  language: 'es',
  stopWords:
    'el|los|las|del|y|para|con|por|una|su|sus|tu|te|le|nos|que|en|es|la|de|un|no|hola|gracias|estimada|estimado|hemos|tus|usted|nuestro|nuestra|al|más|pero|ha|muy|buenos|buenas|estamos|este|esta|lo|qué|puedes|saludos|me|mi|entrevista',
  classes: {
    talk: 'entrevista|entrevistas|reunión|llamada|videollamada|videoentrevista|cita|conversación|charla',
    job: 'puesto|vacante|posición|cargo|empleo|plaza|rol',
    day: 'lunes|martes|miércoles|jueves|viernes|sábado|mañana|hoy',
    month:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
    no: 'no|ni',
  },
  body: [
    {
      'interview-invite': {
        6: `invitar*|invitamos|invito|convocar*|convocamos|citar*|citamos .. @talk / convocado|convocada|citado|citada|invitado|invitada .. @talk / agendar|coordinar|programar|concertar|fijar|proponer* .. @talk / invitación .. @talk / tener|mantener|hacer*|realizar .. @talk contigo|con|personal|telefónica|virtual|online / seleccionado|seleccionada|avanzado|pasado|pasas .. entrevista|entrevistas|siguiente|próxima|fase|etapa`,
        5: `gustaría|encantaría|queremos|quisiéramos|quiere|quieren|querría|deseamos .. conocerte|conocerle|conocerla|conocerlo|hablar|charlar|entrevistarte|entrevistarle|platicar|reunirnos|verte / siguiente|próxima|segunda|última fase|etapa|ronda|entrevista`,
        4: `tu|su disponibilidad / qué .. día|hora|horario .. viene|conviene|queda|va|prefieres|prefiere / te|le viene|queda|va|iría|vendría bien|mejor / estás|está|estarías|estaría|tienes|tendrías|tiene|podrías .. disponible|libre|disponibilidad|hueco|tiempo|pasarte|venir / elegir|elige|escoge|reserva|selecciona .. horario|hora|fecha|día|turno / siguientes|estos horarios|fechas|horas / llamarte|llamarle`,
        2: `confirmar .. asistencia / confírmanos|confirma|confirme`,
      },
      'interview-confirmed': {
        6: `confirmo|confirmamos|confirmar|confirmada|confirmación .. @talk|cita / @talk .. confirmada|agendada|programada|será|tendrá|fijada / recordatorio|recordamos|recuerdo .. @talk / esperamos|espero .. @day|a las|oficina|oficinas / queda|quedamos|quedó .. agendada|confirmada|@day|confirmado|así / perfecto .. @day`,
        4: `nos vemos|hablamos el|@day|mañana / me|nos viene|va|parece bien|perfecto|genial / preséntate|presentarse|presente|pregunta|pregunte .. recepción|por / enlace .. teams|zoom|meet|reunión|conexión / te llamo|llamaré|llamaremos / invitación .. calendario / dni|identificación|documento de identidad / te|le entrevistará|entrevistarán|recibirá`,
      },
      reschedule: {
        6: `reprogramar|aplazar|posponer|mover|cambiar|retrasar|reagendar|postergar .. @talk|a|al|para|fecha|hora / @talk ... reprogramada|aplazada|pospuesta|cambiado|movido|pasa|reagendada|reprogramar* / nueva|otra fecha|hora / otro día|horario|momento|hueco / cambio .. fecha|hora|horario|@talk`,
        5: `en lugar|vez de|del / aplazar|reprogramar|reagendar|posponer* / imprevisto / reprogramad*|aplazad*|pospuest*`,
        3: `enfermo|enferma / disculpa|disculpas|disculpe|lamentamos .. molestias|inconvenien*|cambio`,
      },
      cancelled: {
        6: `cancelar|cancelamos|cancelado|cancelada|anular|anulado|suspender .. @talk / @talk ... cancelada|anulada|suspendida|cancelar|cancelado / queda|sido|quedado anulada|cancelada|suspendida / cancelación .. @talk / @talk ... no .. tendrá|realizará|celebrará`,
        3: `cancelada|cancelación|cancelado`,
      },
      'post-interview': {
        6: `gracias|agradezco|agradecemos|agradecerle|agradecerte .. por|la|el|tu|su .. @talk|tiempo|venir|visita|asistir / placer|gusto|encantado|encantada|encantados .. conocerte|conocerle|conocerla|hablar|charlar|haberte / nos encantó|gustó .. conocerte|hablar|charlar|entrevista / después|tras|desde|seguimiento .. @talk / @talk de ayer|hoy|@day|la`,
        4: `respuesta|noticias|decisión|resultado|contestación .. antes|en|próxim*|semana|el|a / diremos|diré|decimos|avisamos|avisaremos|daremos|contactaremos|informaremos|comunicaremos|escribiremos|escribo .. antes|en|semana|@day|el|a|algo / siguientes|próximos pasos / tomar .. decisión / estado .. candidatura|proceso|postulación`,
      },
      awaiting: {
        6: `aún|todavía|sin .. no .. decisión|decidido|tomado|terminado|respuesta|concluido|finalizado / no .. aún|todavía|tomado .. decisión|decidido|respuesta / todavía|aún|sigue|seguimos|continúa .. en|evaluando|revisión|entrevistando|valorando|curso|proceso|revisando|esperando|pendiente* / proceso .. retrasado|alargado|demorado|tardando|sigue|continúa|retraso|abierto / en revisión|evaluación / más tiempo .. previsto|esperado|normal / agradecemos|gracias|pedimos .. paciencia / lamentamos|disculpa|disculpe|perdona .. demora|retraso|tardanza|silencio`,
        4: `paciencia / en cuanto .. decisión|novedades|tengamos|sepa|sepamos|tenga|noticias / demora|retraso`,
      },
      rejection: {
        6: `no|ni .. sido? seleccionado|seleccionada|elegido|elegida|escogida|escogido / avanzar|continuar|seguir con .. candidatos|candidatas|perfiles|otros / no .. continuar*|avanzar*|seguir*|seguir|proseguir .. con|tu|su|candidatura|proceso|adelante / otro|otra|otros|otras candidato|candidata|candidatos|persona|perfil|perfiles|candidaturas / decidido|optado|decantado|elegido|seleccionado .. por|otro|otra|otros|continuar|a .. otro|otra|otros|perfil / no .. ajusta|encaja|cumple|superado|apto|apta|ajustan .. perfil|proceso|fase|requisitos|a / candidatura|postulación|perfil|solicitud ... descartada|descartado|rechazada|desestimada / vacante|puesto|plaza|posición ... cubierta|cubierto|cancelada|cerrada|cerrado|ocupada|ocupado / lamentamos|lamento|sentimos|siento .. informar*|comunicar* / no .. pasado|superado|avanzas|pasas .. fase|siguiente|proceso|etapa / quedado fuera|descartado / no .. contratar / fuera del proceso`,
        5: `perfil*|candidat* .. más .. ajust*|encaj*|adecuad*|experiencia|afín|alinead* / esta ocasión|oportunidad .. no / no podrá|podremos .. ser / no .. buenas noticias`,
        3: `lamentablemente|desafortunadamente|desgraciadamente / suerte|éxito|éxitos .. búsqueda|futuro|proyectos|profesional / tendremos|conservaremos|guardaremos|mantendremos .. cv|datos|perfil|cuenta / siento|sentimos|lamentamos / futuras|futuros vacantes|oportunidades|procesos|ofertas`,
      },
      offer: {
        6: `ofrecerte|ofrecerle|ofrecemos|ofrecer .. @job|contrato|trabajo|incorporación|unirte / propuesta|oferta|carta .. laboral|económica|contratación|trabajo .. adjunt*|formal|para|firmada|adjunta / oferta laboral|formal|económica / carta oferta / seleccionado|seleccionada|elegido|elegida|escogida|escogido para|como .. @job / has|ha sido seleccionado|seleccionada|elegida|elegido / bienvenido|bienvenida .. al|equipo|a / te unas|incorpores|unas|unirte|incorporarte .. equipo|nosotros|con / queremos .. contratarte|contigo / contrato .. adjunt*|trabajo|firma* / puesto es tuyo / eres|eras la|el persona|elegida|elegido`,
        3: `felicidades|felicitaciones|enhorabuena / salario|sueldo|remuneración|bruto / fecha .. inicio|incorporación|ingreso / incorporarte|empezar`,
      },
      assessment: {
        6: `prueba|pruebas|test|tests|evaluación|evaluaciones|examen|ejercicio|cuestionario|caso técnic*|online|línea|práctic*|psicotécnic*|psicométric*|aptitud|personalidad|conocimientos / realizar|completar|hacer|resolver|complete|completa|realiza|responder .. prueba|pruebas|test|evaluación|ejercicio|cuestionario|reto|caso|assessment / caso práctico / reto|desafío técnico / pequeña|pequeño prueba|ejercicio|reto / videoentrevista .. grab*|diferid* / graba|grabar .. vídeo|video|respuestas`,
        3: `envía|enviar|envíanos|mándame|mandar .. solución|resultado|ejercicio / enlace .. prueba|válido|caduca|test / minutos para`,
      },
      'material-request': {
        6: `enviar*|envíe|envíes|remitir|adjuntar|facilitar*|pasar*|mandar*|necesitamos|necesito|aportar|proporcionar*|compartir|envíanos|hacer* llegar|falta|faltan|indicar|indique|indícanos .. referencia|referencias|título|títulos|documento|documentos|documentación|certificado|certificados|titulación|dni|cv|portafolio|portfolio|pretensiones|expectativas|expectativa|nóminas|antecedentes|formulario / documentos|documentación requeridos|requerida|pendiente|necesari*|faltante* / pretensiones|expectativa|expectativas salarial|salariales / contacto .. referencias|jefes|antiguos / referencias laborales|profesionales`,
        3: `documentación|documentos|certificado*`,
      },
      'application-ack': {
        6: `recibido|recibimos|recibida|registrado .. tu|su|candidatura|postulación|solicitud|cv|currículum|inscripción / candidatura|postulación|solicitud|inscripción ... recibida|registrada|enviada|éxito / gracias|agradecemos .. por|tu|su|el .. interés|postularte|postular|aplicar|candidatura|inscribirte|postulación / te has inscrito`,
        4: `revisaremos|revisará|analizaremos|evaluaremos|valoraremos|revisando .. candidatura|perfil|postulación|cv|solicitud / si .. perfil .. encaja|ajusta|interesa|cumple / pondremos en contacto`,
      },
      'recruiter-outreach': {
        6: `visto|vi|encontrado|encontré|revisado|llegado|topado .. tu|su .. perfil|cv|currículum / tu|su perfil .. linkedin|interesante|llamado|encaja / cliente .. busca|buscando|selecciona|necesita / para .. nuestro|mi|un|importante cliente / abierto|abierta .. nuevas|escuchar|oportunidades|propuestas|cambio / te|le interesaría .. conocer|saber|oportunidad|cambiar / en búsqueda activa / consultora de selección`,
        3: `oportunidad|oportunidades / buscamos / headhunter`,
      },
      'job-alert': {
        6: `nuevas|nuevos|últimas|más ofertas|empleos|vacantes|trabajos / ofertas|empleos|vacantes .. para ti|recomendad*|similares|coinciden|basad* / alerta|alertas .. empleo|trabajo|ofertas / # .. ofertas|empleos|vacantes / ver .. ofertas|empleos|vacantes / inscríbete ya`,
        3: `darte|darse de baja / cancelar suscripción / inscríbete|postúlate`,
      },
      hiring: {
        4: `tu|su candidatura|postulación / candidatura|candidaturas|postulación / proceso|procesos .. selección|reclutamiento / selección de personal / recursos humanos / rrhh / entrevista .. trabajo|laboral|personal / @job de|como / vacante / candidato|candidata|candidatos / expectativa|pretensiones .. salarial|salariales / reclutamiento|reclutador|reclutadora / oferta laboral / contratarte|contratar / referencias laborales|profesionales`,
        2: `@job / entrevista|entrevistas|entrevistarte / cv|currículum|perfil / selección / seleccionado|seleccionada / hiring`,
        1: `equipo / salario / referencias / contrato / proceso / trabajo / incorporarte`,
      },
      meeting: {2: `@talk / conocerte|conocerle|hablar|charlar|llamar|llamarte|café|vernos|reunirnos`},
      asks: {
        3: `puedes|podrías|podría|puede .. confirmar|enviar*|pasar*|venir|indicar*|decir*|hacer|el|hablar / qué|cuál|cuándo .. día|hora|horario|te|le / te|le viene|queda|va|vendría|iría|parece / por favor .. confirm*|indi*|envi*|elija|elige|responda|haznos / tienes|tendrías|estás|estarías|estaría .. disponib*|libre|hueco|tiempo / confirma|confirme|confírmanos|confírmame|dime|dinos|díganos|indícanos|agradecería* / tu|su disponibilidad / rogamos`,
      },
      settles: {
        3: `confirmada|confirmado|confirmo|confirmamos / nos vemos / hablamos el|@day|mañana / perfecto|vale|genial .. @day|a / tendrá lugar / queda|quedó|quedamos / te llamo|llamaré / esperamos .. @day|a`,
      },
      time: {2: `@time / # h|hrs|horas / las # / @day .. # / # de @month`, 1: `@day / @month`},
      elsewhere: {
        6: `periodista|prensa|redacción|podcast|reportaje / oferta especial|exclusiva|limitada|válida|flash|del / descuento|descuentos|cupón|rebajas|promoción / alquiler|piso|apartamento|inquilino|propietario|vivienda / préstamo|crédito|hipoteca|seguro|póliza|tarjeta / médico|médica|doctor|doctora|consulta|clínica|paciente|dentista / pedido|envío|factura|entrega|paquete|presupuesto / universidad|máster|admisión|beca|matrícula|colegio|guardería|alumno|alumna / visa|visado|pasaporte|extranjería|consulado / newsletter|boletín|webinar / encuesta / licitación / candidato a la alcaldía|presidencia / elecciones|partido / itv|caldera / tutor|tutora`,
        3: `cliente .. servicio / ticket / suscripción / proyecto`,
      },
      automatic: {
        6: `fuera de .. oficina / respuesta automática / estoy|estaré .. vacaciones|ausente|fuera / ausente .. hasta|de / de vacaciones hasta / ticket .. creado|abierto`,
      },
      'no-reply': {
        6: `no .. responda|responder|respondas|conteste|contestes / mensaje|correo automático / generado automáticamente / enviado automáticamente`,
      },
      scam: {
        6: `western union / sin entrevista / pagar|paga|abonar|depositar .. tasa|cuota|tarifa|gastos|depósito / telegram / whatsapp .. agreg*|escrib* / gana|ganar .. diarios|al día|desde casa`,
      },
      'reader-hires': {
        6: `me .. postulo|postularme|dirijo .. puesto|vacante|usted / adjunto .. mi .. cv|currículum|hoja / mi candidatura .. al|para|como / me gustaría postular*|optar|presentar / su anuncio|oferta .. interes* / candidato|candidata .. se presentará|llegará|vendrá / les .. escribo .. postular*`,
        4: `mi cv|currículum|hoja / carta de presentación`,
      },
      'writer-hires': {6: `gracias por .. tu|su candidatura|postulación / invitarte|invitarle .. entrevista`},
    },
  ],
  subject: {
    'interview-invite': {
      5: `invitación .. @talk / citación / convocatoria .. @talk / @talk / disponibilidad`,
    },
    'interview-confirmed': {5: `confirmación .. @talk|cita / recordatorio|recuerda / entrevista confirmada`},
    reschedule: {
      6: `cambio .. fecha|hora|horario|@talk / reprogram*|aplaza*|reagend*|pospues* / nueva fecha|hora`,
    },
    cancelled: {6: `cancelación|cancelada|anulación|anulada`},
    'post-interview': {3: `gracias|agradecimiento / seguimiento|tras|nuestra .. @talk`},
    awaiting: {4: `estado|actualización .. proceso|candidatura|postulación`},
    assessment: {5: `prueba|test|evaluación|ejercicio|assessment|reto|cuestionario / caso práctico`},
    'material-request': {5: `documentación|documentos|referencias|certificados`},
    rejection: {2: `tu|su candidatura|postulación / proceso de selección / resultado`},
    offer: {
      6: `oferta laboral|económica|formal / propuesta laboral|económica|de / carta oferta / tu contrato`,
    },
    'application-ack': {
      5: `candidatura|postulación|solicitud|inscripción .. recibida|registrada|enviada / recibimos|recibido / confirmación .. postulación|candidatura / gracias por postular*|aplicar|tu`,
    },
    'recruiter-outreach': {4: `oportunidad|vacante|posición`},
    'job-alert': {
      6: `nuevas ofertas|vacantes / nuevos empleos / # .. ofertas|empleos|vacantes / alerta .. empleo`,
    },
    automatic: {6: `respuesta automática / fuera de .. oficina / ausencia / ticket`},
    elsewhere: {4: `newsletter|boletín|factura|pedido|presupuesto|piso|alquiler / oferta especial`},
    'reader-hires': {4: `candidatura|postulación|solicitud para|al|de / mi cv|currículum`},
  },
  purposes,
  weights,
  hypothetical: `si .. seleccionado|seleccionada|resultas|resulta|perfil|encaja|avanzas|pasas|candidatura|elegido|cumples|recibes|recibe|ajusta|interesa|interés|eres|es|finalista / en caso de|que / de ser|resultar|avanzar / solo|sólo|únicamente .. contactaremos|seleccionados|finalistas|candidatos|personas|preseleccionados / candidatos|personas seleccionados|seleccionadas|preseleccionados .. serán|recibirán|contactados / podremos|podremos|podríamos|podrás .. contactar*|ser|invitar* / eventual|eventualmente / nuestro proceso .. consta|incluye|consiste / normalmente / en un futuro`,
  negators: 'no|ni|nunca|sin|tampoco|lamentablemente',
};
