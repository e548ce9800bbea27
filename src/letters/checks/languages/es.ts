import type {CheckWords} from '../check-words';
import {type Phrases, phrases} from '../phrases';

const classes = {
  you: 'usted|ustedes|me|nos|su_equipo|su_empresa|tú',
  nobody: 'nadie|ninguno_de_ustedes|ninguno',
  answer:
    'respuesta*|noticia*|contestación|novedad*|señal*|comunicación|mensaje|llamada|decisión|información|explicación|contacto',
  reply:
    'respondido|respondió|responder|respondieron|contestado|contestó|contestar|contestaron|llamado|llamó|llamaron|escrito|escribió|avisado|avisó|informado|informó|confirmado|dignado|molestado|comunicado|contactado|cumplido|dicho_nada|dicen|responde|contesta|responden|contestan|llama',
  soon: 'hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mediodía|esta_semana|final_del_día|fin_de_semana|24|48|72|horas|días|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|esta_tarde|esta_noche',
  job: 'trabajo|empleo|puesto|oportunidad|vacante|plaza|chamba|posición',
} as const;
const es = (lines: string): Phrases => phrases(lines, classes);

/** Spanish. */
export const spanish: CheckWords = {
  denying: es(`
    no|nunca|sin|tampoco|lejos_de .. $
    no .. pretendo|quiero|quisiera|es_mi_intención|busco|deseo .. $
  `),
  accusing: es(`
    todavía|aún|hasta_ahora|hasta_hoy|hasta_la_fecha|a_día_de_hoy|hasta_el_momento .. no|nada|sin|ninguna|ningún|sigo ... recibido|tenido|sé|respuesta|noticia*|sabido|@reply|@answer
    sigo|seguimos|continúo|sigue sin|esperando ...
    no .. he|hemos|tengo|hay|obtuve|recibí|tuve .. .. recibido|tenido|obtenido|sabido|@answer|nada_de .. ninguna|respuesta|noticia*|nada|@answer|ustedes|usted|su_parte
    no .. he|hemos .. recibido|tenido|obtenido|sabido ... respuesta|noticia*|nada|ustedes|usted
    sin .. ninguna|una|alguna|recibir|tener|la_menor|mínima .. @answer|disculpa|cortesía
    ninguna|ningún respuesta|noticia|señal|contestación ...
    @nobody .. me|nos|se|ha|responde|contesta ... @reply
    usted|ustedes|me|nos|su_equipo no .. me|nos|ha|han|se|le|lo .. @reply
    no .. me|nos .. ha|han .. @reply
    no me|nos respondió|contestó|llamó|respondieron|contestaron|llamaron|avisaron|avisó
    nunca .. me|nos .. @reply
    como .. me|nos .. prometió|prometieron|prometiste|había_prometido|habían_prometido|aseguraron|aseguró
    me|nos .. prometió|prometieron|aseguró|aseguraron|garantizó|garantizaron|habían_prometido|había_prometido|prometiste|aseguraste
    me|nos .. dijo|dijeron|dijiste|indicó|indicaron|comentó|comentaron|había_dicho|habían_dicho ... pero|y_sin_embargo|y_aún|y_todavía|y_hasta ... 
    me|nos|usted|ustedes .. dijo|dijeron|dijiste|indicó|indicaron|comentó|comentaron|habían|había|dicho // nada|nadie|ha_pasado|han_pasado|aún_nada|todavía_nada|sigo|de_eso
    quedamos|quedaron en ... pero|y ... no|nada|nadie|aún|todavía
    segunda|tercera|cuarta|quinta|sexta|enésima|2ª|3ª vez|ocasión|mensaje|carta|solicitud
    segundo|tercer|cuarto|quinto|enésimo correo|mensaje|mail|email|intento|recordatorio
    he|escrito|escribí|preguntado|contactado|llamado|mandado|enviado .. ya .. dos|tres|cuatro|varias|muchas|mil veces|correos|mensajes
    dos|tres|cuatro|varios|muchos correos|mensajes|mails|emails .. y|sin ...
    otra|una vez más|otra_vez .. tengo|escribo|le_escribo
    me|nos .. tiene|tienen|tenido|dejan|dejado|deja|dejaron|dejó|hacen|hace ... esperando|esperar|en_el_aire|plantado|plantada|en_vilo|sin_respuesta|colgado|colgada
    llevo|llevamos ... esperando|semanas|días|meses|sin ...
    hasta cuándo
    cuánto|cuánto_tiempo .. más .. tengo|debo|hay ... esperar|que
    decepcionado|decepcionada|decepcionante|molesto|molesta|frustrado|frustrada|frustrante|indignado|indignada|sorprendido|sorprendida|lamentable|indignante ... que|con|por|de|la|su ... nadie|no|silencio|falta|trato|respuesta|espera|demora|actitud|tanto
    parece|resulta|considero|encuentro|es|me_parece .. muy|poco|una|bastante|una_total .. decepcionante|irrespetuoso|profesional|serio|desconsiderado|inaceptable|falta_de_respeto|falta|vergonzoso|indignante|grosero|descortés
    falta de .. respeto|respuesta|comunicación|profesionalidad|profesionalismo|seriedad|cortesía|consideración|educación|interés
    poco profesional|serio|serios|profesionales|respetuoso
    irrespetuoso|desconsiderado|desconsideración|inaceptable|descortés|descortesía|grosería|vergüenza|vergonzoso|mala_educación|mal_educado
    su|este|ese|tanto|largo|el silencio ...
    silencio absoluto|total|por_su_parte
    ignorado|ignorada|ignorando|ignoran|olvidado|olvidada|olvidaron ... 
    se .. ha|han .. olvidado .. de|mí ...
    por_lo_visto|al_parecer|evidentemente|parece|parece_que|parece_ser ... no|olvidado|olvidaron|perdido|nadie|importa
    por qué ... nadie|no|tanto|tan|ninguna ...
    esperaba|esperábamos|hubiera_esperado|habría_esperado|hubiese_esperado .. .. al_menos|una_respuesta|otra_cosa|un_mínimo|más_seriedad|más_cortesía|que_alguien
    lo|la mínimo|menos|mínima que|es|sería|cortesía ...
    al menos|por_lo_menos ... una|la .. respuesta|cortesía|explicación|llamada|delicadeza
    merezco|merecía|merecemos|merece ... respuesta|respeto|mejor|explicación|al_menos|trato
    mi tiempo .. .. vale|valioso|también|respet*
    perder|perdido|respet* .. mi|el tiempo
    mi|la paciencia ... límite|acab*|agot*|infinita
    más que paciente
    contrario|contra .. a? lo ... prometido|acordado|dicho|dijeron|dijo
    a pesar de ... promesa*|prometido|correos|mensajes|llamadas|acordado|compromiso
    cumplir|cumplen|cumple|cumplido|cumplieron|faltado .. con|a|su|lo|no .. palabra|promesa|prometido|dicho
    hace ... semanas|días|meses|semana|mes .. y|que ... nada|no|nadie|sin|ninguna
    han|ha pasado ... semanas|días|meses|semana .. y|sin ... nada|no|nadie|ninguna|sin|noticia*|respuesta
    es .. mucho pedir
    es|le_parece .. normal|así_como ...
    qué pasó|ha_pasado|pasa ... 
  `),
  notAccusing: es(`
    no|sin|ninguna .. prisa|urgencia|problema|preocup*|reproche|compromiso|importa
    si|cuando|en_caso|mientras .. aún|todavía|no|usted|ustedes ...
    de|del|a mi|mis|la_universidad|otro|otra|un|una .. referencia*|universidad|banco|escuela|médico|antiguo|anterior|jefe ...
    disculp*|perdón|perdone*|siento|lamento ... demora|tardanza|retraso|tarde|haber|mi
    gracias|entiendo|comprendo|comprensible ... demora|tiempo|espera|retraso|avisar*|por|que
    no .. le|les .. he|había .. respondido|contestado|escrito ... antes
  `),
  pleading: es(`
    por favor .. por favor
    se lo .. suplico|imploro
    suplico|suplicar|imploro|implorar|apiádese|apiádense
    de rodillas
    desesperado|desesperada|desesperadamente|desesperación|desesperanza|destrozado|destrozada|hundido|hundida|devastado|devastada|sin_salida
    última|único|única|último esperanza|oportunidad|recurso|salida|opción
    necesito|necesitamos ... @job .. de_verdad|urgente*|mucho|para_vivir|para_comer|con_urgencia|desesperada*|por_favor|a_toda_costa
    de_verdad|realmente|urgentemente|desesperadamente|en_serio|tanto necesito ... @job|este|trabajar
    necesito de_verdad|realmente|urgentemente|mucho|con_urgencia|desesperadamente este|el|un|trabajar
    pagar|pago .. el|la|mi|mis|las|los alquiler|renta|facturas|deudas|hipoteca|luz|arriendo|cuentas
    alquiler|renta|hipoteca|deudas|facturas ... pagar|vence|debo|atrasad*|agobi*|ahog*
    ahorros .. se|están|agot*|acab*|casi|no
    desahuci*|desalojo|en_la_calle|sin_techo|endeudad*|arruinad*
    perder .. mi|la|nuestra|el casa|piso|hogar|departamento
    alimentar|mantener|dar_de_comer .. a? .. mi|mis|tres|dos familia|hijos|niños|padres
    familia|hijos|niños|esposa|madre ... depend* ...
    único|única sustento|sostén
    tenga|ten|tengan|tener|apiad* .. piedad|compasión|misericordia|lástima|corazón
    dé|den|dar|darme|denme|deme|dame|concéda*|bríndeme|bríndenme .. me? .. una|esta|otra|cualquier|solo_una|la .. oportunidad|chance|trabajo|empleo
    haría|hago|haré|aceptaría|acepto|acepté .. lo_que_sea|cualquier|de_todo ... 
    trabajaría|trabajar|trabajo .. gratis|sin_cobrar|por_nada|sin_sueldo
    no sé|sabría .. qué|cómo|ya ... hacer|voy|vivir|pagar|será|haré
    mi vida|mi_futuro|todo .. depende|arruin*|destroz*|salv*
    me salvaría|salvarían|salvaría_la_vida|destrozaría|hundiría|mataría
    ayúdeme|ayúdenme|ayúdame ...
    he|estoy|llorado|llorando|lloré ... llorado|llorando|noche|días
    no puedo|logro .. dormir|comer|más|seguir
    nadie .. me|quiere|da|contrata ... trabajo|contratar*|contrata|oportunidad|quiere
    alguien|gente como yo
    no .. me .. rechace|rechacen|descarte|descarten|abandone|deje|dejen|diga_que_no|digan
    eternamente|infinitamente|toda_mi_vida|toda_la_vida .. agradecid*
    situación|momento|apuros|problemas|dificultades .. económic*|muy|financier*|desesperad*|crítica|límite
    en|al paro|desemplead* ... desesper*|ahorros|por_favor|hijos|alquiler|suplic*
    corazón|alma .. me|tóqu*|ablande|en_la_mano_le_pido
    soy|no_valgo .. un|una .. fracaso|nadie|inútil|nada
  `),
  notPleading: es(`
    no .. desesperad*
    no dude|duden
  `),
  arguing: es(`
    reconsider*|reconsidér*|replant*|revis* .. su|la|mi|esta|decisión|por_favor|que|el|lo ...
    reconsideren|reconsidere|reconsiderar|recapacit*|rectific*|reevalu*
    vuelvan|vuelva|volver .. a .. revisar|considerar|evaluar|mirar|leer|pensar*|estudiar
    cambi* .. de opinión|parecer
    desacuerdo|discrepo|impugn*|reclam*|apel*|protest*|queja|objeción|me_opongo
    no .. estoy .. de_acuerdo|conforme
    no .. acepto|puedo|entiendo|comprendo|logro|creo|me_parece|es|fue|ha_sido .. aceptar|entender|comprender|creer|justo|justa|correcto|correcta|aceptable|justificad*|lógico|su|la|por_qué|cómo|esta|posible
    me .. cuesta|niego .. a? .. creer|entender|aceptar
    error|equivocación|equivocad*|malentendido|equivocan|equivoca|equivocaron|confusión ...
    mala|equivocada|errónea|injusta decisión|elección|persona
    decisión|rechazo|motivo*|proceso|selección|razones ... injust*|equivocad*|errónea|absurd*|incomprensible|infundad*|error|arbitrari*|ridícul*
    injust*|discrimin*|arbitrari*|parcial|favoritismo|enchufe
    sorprendid*|sorprende|extrañ*|indignad*|atónit* .. que|por|de|con|su|la|mucho ... decisión|rechazo|descart*|rechaz*|no_me|cumplo|negativa
    cumplo|cumplía|reúno|reunía ... todos|todas|cada|perfectamente ... requisitos|condiciones|criterios
    yo|soy|era|estoy|sería|habría_sido|estaba .. el|la|mucho|claramente|sin_duda|más .. más|mejor|mejores|indicad*|cualificad*|calificad*|preparad*|candidat*|idóne*|persona|opción
    más|mejor cualificad*|calificad*|preparad*|capacitad*|experiencia que ...
    mejor|mejores que el|la|los|las|cualquier|otro*|nadie ...
    qué .. tiene|tienen ... que yo|no|me
    qué|cuál .. exactamente|fue|es|hice|estuvo ... mal|error|fallo|falt*|problema
    cómo|con_qué .. pueden|puede|es_posible|se_atreven|derecho|criterio* ...
    exijo|exigir|demando|reclamo|insisto|merezco|quiero|exige .. una|que|en ... explicación|justificación|revisión|motivos|razones|reunión|segunda|oportunidad|revis*|puesto
    están|está .. segur* ...
    han|ha|alguien .. leído|mirado|revisado|evaluado .. bien|siquiera|realmente|de_verdad|mi ...
    siquiera|realmente .. leyeron|leyó|miraron|leído|revisaron ...
    pasado|pasaron|dejado .. por_alto|de_lado ...
    ignor*|subestim*|no_han_tenido_en_cuenta|no_tuvieron_en_cuenta|no_han_valorado|no_valoraron ... mi|mis|que ...
    no .. basta|bastan|suficiente* ... juzgar|evaluar|conocer|valorar|decidir
    se .. arrepentir*|van_a_arrepentir ...
    abogad*|tribunal*|demanda|inspección_de_trabajo|sindicato|denunci*
    hablar .. con .. su|el|la superior*|jef*|director*|gerente|responsable
    segunda|otra oportunidad .. merezco|por_favor|exijo|creo|$
    convencid*|segur* .. de .. que ... mejor*|error|equivoc*|ideal|indicad*|perfect*
    no .. encontrar* .. a? .. nadie|mejor|otro ...
    me|se .. dijeron|aseguraron|dijo|aseguró|prometieron|dieron_a_entender ... formalidad|trámite|perfect*|seguro|mío|excelente|ideal|encajaba
    dudo .. que|mucho|de ...
  `),
  notArguing: es(`
    mi|mío|propio|de_mi error|equivocación|culpa|parte
    no|sin|lejos_de .. pretendo|quiero|busco|deseo|intento|ánimo|es_mi_intención|escribo|discut*|cuestion*|pido ... 
    entiendo|comprendo|respeto|acepto .. perfectamente|muy|que|su|la|totalmente|plenamente ...
    si|en_caso|cuando ... cambi*|abr*|surg*|renunci*|futuro|vacante|queda
    sin|no_hay|ninguna duda
    mejorar|aprender|mejor_la_próxima|crecer
    fue .. justo|justa
    deseo|le_deseo|les_deseo ...
  `),
  deadline: es(`
    antes|a_más_tardar|como_máximo|dentro|para|hasta|en_el_plazo .. de|del|el|las|los|este|próximo? .. @soon ... respuesta|respond*|contest*|saber|decisión|confirm*|espero|exijo
    respuesta|respond*|respónd*|contest*|contést*|saber|decisión|confirm*|avís*|díga*|decid* ... antes_de|antes_del|a_más_tardar|como_máximo|dentro_de|hoy|mañana|en_menos_de|esta_misma|hoy_mismo|plazo .. .. @soon|mismo|$
    respuesta|respond*|respónd*|contest*|contést*|saber|decisión|confirm*|avís*|díga*|decid* ... para|hasta .. .. @soon
    espero|exijo|requiero|quiero|demando|necesito .. una|su|tener .. respuesta|decisión|contestación|confirmación .. hoy|mañana|ya|antes|inmediat*|urgente*|cuanto_antes|para|esta|definitiv*|@soon
    exijo|requiero|demando .. una|su .. respuesta|decisión|contestación
    necesito|quiero|tengo_que|debo saber .. ya|hoy|mañana|antes|para|cuanto|qué|si|ahora|inmediat*|urgente*|esta ...
    responda|respondan|respóndame|respóndanme|conteste|contesten|contésteme|contéstenme|contéstame|respóndeme|decidan|decida|díganme|dígame|llámeme|llámenme .. me? .. ya|hoy|inmediatamente|ahora|de_inmediato|cuanto_antes|urgentemente|ahora_mismo|hoy_mismo|lo_antes_posible|a_la_brevedad
    tiene|tienen|tienes .. hasta|de_plazo|plazo|24|48 ...
    le|les|te doy .. hasta|de_plazo|un_plazo|24|48|dos|tres ...
    si .. no .. recibo|tengo|responde|responden|me|he|contestan|sé|hay ... daré|doy|consider*|entender*|iré|llamaré|retir*|pasaré|acudiré|contactar*|asum*|tendré|voy|presentar*
    de lo contrario|otro_modo ...
    en caso contrario
    último|última aviso|plazo|recordatorio
    urgente|urgentemente|urgencia|inmediata|inmediato .. respuesta|una|su|contest*|respond*
    respuesta|contestación inmediata|urgente|ya|definitiva_hoy
  `),
  notDeadline: es(`
    le|les|te .. enviaré|envío|haré|mandaré|responderé|daré|confirmaré|llegará|remito|contestaré ...
    mi respuesta|decisión
    recibirá*|tendrá* .. mis|mi|los|las|todo|lo ...
    me|nos|usted|ustedes .. dijo|dijeron|indicó|indicaron|comentó|comentaron|mencionó|mencionaron|pidió|pidieron|habló ... 
    como|tal_como .. acordamos|quedamos|comentamos|mencionó|indicó ...
    podría|podrían|puedo|quisiera|me_gustaría .. .. saber|decirme|preguntar .. cuándo|si|para_cuándo|qué_fecha
    sin|no .. prisa|urgencia|presión|hay
  `),
  reason: es(`
    oferta|ofertas|propuesta|preaviso|visa|visado|contrato|mudanza|vuelo|tren|billete*|pasaje*|boleto*|viaje|vacaciones|guardería|colegio|turno*|examen*|beca|operación|hotel|permiso
    otra|otro|segunda empresa|oferta|proceso|empleador|puesto|entrevista|compañía
    porque|ya_que|pues|dado_que|puesto_que ... tengo|debo|mi|me|un|una|el|la|otro|otra
    para poder|organizar*|reservar|avisar|planificar|pedir|coordinar
    debo|tengo_que|necesito .. reservar|avisar|organizar*|dar|decidir|responder|pedir|comprar
  `),
  pestering: es(`
    todos|todas|cada|a_diario|diariamente|cada_día .. los|las? .. días|día|mañanas|mañana|horas|hora|semanas .. hasta|llam*|escrib*|pregunt*|insist*|mientras|correo ...
    llam*|escrib*|pregunt*|insist*|contactar*|revis*|seguiré .. todos|cada|a_diario|diariamente|sin_parar|constantemente|hasta .. los|las|día|hora|días|que|horas|mañana ...
    soy yo otra_vez|de_nuevo
    otra|de vez|nuevo yo
    yo otra_vez|de_nuevo
    desde esta|ayer|hoy mañana|tarde|noche
    ayer .. y .. también? anteayer|antier
    hoy ... dos|tres|cuatro|varias veces
    llamado|llamé|escrito|escribí|dejado|dejé|intentado ... dos|tres|cuatro|cinco|varias|varios|muchas|diez|mil veces|mensajes|correos
    pasaré|iré|vendré|acudiré|presentaré|presentarme .. .. por|a|en|personalmente .. su|la|sus|las oficina*|recepción|empresa|tienda|puerta|sede
    no .. pararé|dejaré|cansaré|voy_a_parar ... hasta|de ...
    seguiré|continuaré|voy_a_seguir .. llamando|escribiendo|insistiendo|preguntando|intentando
    volveré|intentaré|vuelvo .. a? .. llamar|escribir|intentar*|intentarlo ... tarde|mañana|más_tarde|hoy|hora*|rato
    también|además|incluso ... escrito|escribí|llamado|llamé|contactado|contacté ... su|sus|la|recursos .. colega*|compañer*|jef*|humanos|recepción|gerente
  `),
  channels: [
    es('llamé|llamado|teléfono|telefónicamente|buzón|contestador|móvil|celular|llamadas|llamar'),
    es('correo|correos|escrito|escribí|mail|mails|email|emails'),
    es('sms|whatsapp|telegram|wasap'),
    es('linkedin|facebook|instagram|twitter'),
    es('su|sus|la colega|compañera|compañero|oficina|oficinas|recepción|jefe|jefa|secretaria|asistente|sede'),
  ],
  attached: es(`
    adjunto|adjunta|adjuntos|adjuntas|anexo|anexos .. le|les|te|encontrará*|envío|mando|remito|mi|mis|el|la|los|las|a|en|al|van|va|está|están ...
    adjunto|anexo .. mi|mis|el|la|los|las|a|al ...
    en|como|archivo|documento|archivos|documentos|fichero adjunto|adjuntos|anexo|anexos ...
    le|les|te adjunto|anexo ...
    he|hemos adjuntado|anexado ...
    adjuntando|adjuntado|adjuntar ... mi|mis|el|la|los ...
  `),
  notAttached: es(`
    adjuntaré|puedo|podría|debo|si|desea|desean|cuando|enviaré|quiere ... adjuntar*|adjunto|adjuntos|anexo
    su|sus|usted|ustedes|me .. adjunt*|anexo|archivo ...
    enlace|https|link|sin|no|ningún|demasiado_grande ... 
    profesor|director|profesora|directora|subdirector adjunto|adjunta
  `),
  title:
    /^(?:sra?|srta|don|doña|dra?|señora?|señorita|lic|licenciad[oa]|ing|ingenier[oa]|prof|profesora?|d|dª|arq)\.?$/i,
  everybody:
    /\b(?:equipo|todos|todas|señor(?:es|as)|estimad[oa]s|recursos|seleccion|selección|responsable|quien|departamento|amig[oa]s|compañer[oa]s|día|días|tardes|noches)\b/i,
  bareGreeting:
    /^(?:estimad[oa]|querid[oa]|apreciad[oa])(?: (?:sra?|srta|dra?)\.?)? ?[,:]|^(?:hola|buenos días|buenas tardes) ,/i,
  opening:
    /^(?:muy )?(?:estimad[oa]|querid[oa]|apreciad[oa]|distinguid[oa]|respetad[oa]|hola|buenos días|buen día|buenas tardes|buenas),? ([^,!:?]{1,60})/i,
  shortForms: new Map<string, readonly string[]>([
    ['pepe', ['jose']],
    ['paco', ['francisco']],
    ['pancho', ['francisco']],
    ['lola', ['dolores']],
    ['nacho', ['ignacio']],
    ['quique', ['enrique']],
    ['kike', ['enrique']],
    ['chema', ['josemaria']],
    ['concha', ['concepcion']],
    ['lupe', ['guadalupe']],
    ['memo', ['guillermo']],
    ['beto', ['alberto', 'roberto']],
    ['tono', ['antonio']],
    ['charo', ['rosario']],
    ['maite', ['mariateresa']],
    ['isa', ['isabel']],
  ]),
  elsewhere: es(
    'oferta*|propuesta|anterior*|actual*|actualmente|trabajé|trabajaba|trabajado|trabajo_en|antigu*|prácticas|mi_empresa|cliente*|competidor*|otr*|rechac*|acept*|exempleador|mi_experiencia_en|durante_mi',
  ),
};
