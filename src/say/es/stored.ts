import type {Translation} from '../translation';

/** What is kept, and what never is. */
export const stored = {
  'stored.kept': 'Guardado en este equipo',
  'stored.counts':
    'Ahora: candidaturas {applications}, conversaciones de las que se leyeron {conversations}.',
  'stored.facts':
    'Datos leídos en correos sobre entrevistas: empresa, puesto, personas, fechas, lo prometido y lo pedido.',
  'stored.quotes':
    'Por cada dato, como mucho una línea del correo que lo demuestra, de 160 caracteres a lo sumo.',
  'stored.subjects': 'El asunto de cada una de esas conversaciones, para que la encuentres.',
  'stored.said': 'Lo que le dijiste a Afterword: notas, respuestas, correcciones.',
  'stored.settings': 'Tus ajustes.',
  'stored.never': 'Nunca se guarda',
  'stored.noBodies': 'El texto de un correo. Se lee en memoria y se olvida.',
  'stored.noAttachments': 'Los adjuntos y los correos que no son de una entrevista.',
  'stored.noNetwork':
    'Nada en ningún otro lugar, salvo que lo compartas con tus otros equipos. Afterword no hace ninguna petición a la red.',
  'stored.report': 'Cuando algo no va bien',
  'stored.reportHint':
    'Este informe solo contiene recuentos: ni una palabra de un correo, ni un nombre, ni una dirección.',
  'stored.copy': 'Copiar el informe',
  'stored.copied': 'Copiado.',
  'stored.notCopied': 'El navegador no ha dejado copiarlo. Selecciónalo y cópialo tú.',
  'stored.health.well': 'El almacén está bien.',
  'stored.health.restored':
    'El almacén había vuelto vacío y se reconstruyó desde el diario. Repasa tus candidaturas una vez.',
  'stored.health.memory-only':
    'Este navegador no guarda nada para Afterword. Lo leído desaparece al cerrar el navegador.',
  'stored.health.newer-version':
    'El almacén lo escribió un Afterword más reciente. Se deja como está hasta que Afterword se actualice.',
} satisfies Translation;
