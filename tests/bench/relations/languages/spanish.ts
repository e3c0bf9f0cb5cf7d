import type { Chance } from '../../build/chance.ts';
import type { Language } from '../language.ts';

const list = (text: string) => text.split(/\s*,\s*/);
const one = (text: string) => {
  const all = list(text);
  return (of: Chance) => of.oneOf(all);
};
const starts = one(
  'Alba, Belmon, Cala, Campo, Casal, Duero, Fuente, Guada, Lagu, Mira, Monte, Navar, Olmo, Peña, Ribe, Rio, Torre, Valde, Villa, Zar',
);
const ends = one(
  'blanca, cruz, dal, fría, gal, hermosa, jar, lada, león, mar, mayor, nera, nova, ral, rrubia, seca, te, tierra, verde, zán',
);
const family = one(
  'Aranda, Barrios, Cifuentes, Domingo, Echeverri, Fontán, Galindo, Huertas, Izquierdo, Jurado, Lozano, Montero, Navarrete, Olmedo, Pineda, Quiroga, Robledo, Salcedo, Tejada, Urrutia, Valverde',
);
const given = one(
  'Ainhoa, Bruno, Carmela, Diego, Elvira, Fermín, Gloria, Hugo, Irene, Jacinto, Lidia, Marcos, Nuria, Óscar, Pilar, Ramiro, Sofía, Tomás',
);

export const spanish: Language = {
  code: 'es',
  space: ' ',
  months: list('enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre'),
  days: list('domingo, lunes, martes, miércoles, jueves, viernes, sábado'),
  date: (day, month) => `${day} de ${month}`,
  fullDate: (date, year) => `${date} de ${year}`,
  labels: { published: 'Publicado', updated: 'Actualizado', by: 'Por' },
  facts: {
    town: (of) => starts(of) + ends(of),
    person: (of) => `${given(of)} ${family(of)}`,
    firm: (of) => `${family(of)} ${one('Energía, Transportes, Textil, Óptica, Naval, Maderas')(of)}`,
    thing: one(
      'pasarela, biblioteca, piscina, lonja, clínica, estación, presa, plaza de toros, cantera, torre, granja, fuente, ermita',
    ),
    job: one('panadera, apicultora, maestra, conductora de autobús, carpintera, enfermera, librera, pescadora'),
    street: one(
      'calle del Molino, calle de la Estación, paseo del Puerto, plaza del Mercado, avenida de los Tilos, callejón del Agua, calle Alta',
    ),
    saying: one(
      'Ya hemos esperado bastante, Nadie nos dijo nada, Nunca había visto algo así, Alguien tendrá que pagar, Los niños lo entendieron antes que nosotros, Es cosa de sentido común, En otoño veremos, El ruido despertó a toda la calle',
    ),
    reason: one(
      'los pilares tienen grietas, el presupuesto llegó tarde, el río cambió de cauce, los planos se perdieron, el contrato venció, faltaban voluntarios',
    ),
    small: one('tres, cuatro, cinco, seis, siete, ocho, nueve, once, doce, 13, 14, 16, 17, 18, 19, 21, 23, 26, 28, 34'),
    count: (of) => String(80 + of.below(900)),
    money: (of) => `${((10 + of.below(900)) / 10).toFixed(1).replace('.', ',')} millones de euros`,
    share: (of) => `${2 + of.below(90)} por ciento`,
    year: (of) => String(1950 + of.below(70)),
    age: (of) => String(19 + of.below(68)),
    clock: (of) => `${6 + of.below(16)}.${10 + of.below(49)} horas`,
    decimal: (of) => `${1 + of.below(8)},${of.below(10)}`,
    ball: (of) => String(1 + of.below(49)),
    weekday: one('lunes, martes, miércoles, jueves, viernes'),
  },
  shapes: [
    {
      headlines: [
        '{town1} cierra su {thing1}',
        'La {thing1} de {town1} costaría {money1}',
        'Sin dinero para la {thing1}',
        'Enfado en {town1} tras la votación',
      ],
      leads: [
        'El pleno de {town1} [decidió|acordó] el {day} cerrar la {thing1} durante {small1} años porque {reason1}.',
        'Tras {small2} horas de [debate|discusión], la {thing1} de {town1} [cerrará|va a cerrar]: faltan {money1}.',
      ],
      sentences: [
        'Las obras costarían {money1}, [explicó|dijo] la alcaldesa, {person1}.',
        'El {share1} de la suma [vendría|debe venir] de la región y el resto [del municipio|de un préstamo].',
        '«{saying1}», [dijo|señaló] {person2}, {job1}, vecina de la {street1}.',
        '{count1} vecinos habían [firmado en contra|escrito al pleno] antes de la votación.',
        'La {thing1} se [construyó|abrió] en {year1} y se [pintó|revisó] en {year2}.',
        'La empresa {firm1} [propone|ofrece] quedarse con ella por {money2}.',
        '{family1} no [respondió|quiso responder] el {weekday1} a las {clock1}.',
        'En {town2}, una [disputa|pelea] igual duró {small3} años.',
      ],
    },
    {
      headlines: [
        '{small1} heridos en un accidente cerca de {town1}',
        'Un autobús choca con un camión en {town1}',
        'Accidente en la {street1}: el conductor, hospitalizado',
        'Carretera cortada en {town1}',
      ],
      leads: [
        '{small1} personas resultaron heridas el {day} en un [accidente|choque] en la {street1} de {town1}.',
        'Un autobús [se salió de la vía|chocó con un camión] el {day} cerca de {town1}; {small1} personas [están heridas|fueron atendidas].',
      ],
      sentences: [
        'El conductor, {person1}, de {age1} años, no resultó herido, [según|dijo] la policía.',
        'La carretera estuvo cerrada desde las {clock1} hasta las {clock2}.',
        '«{saying1}», [cuenta|recuerda] {person2}, {job1}, que [avisó|lo vio todo].',
        'Acudieron bomberos de {town2} y de {town3}, [con dos grúas|en {small2} minutos].',
        'Los daños [llegan a|se calculan en] {money1}, según {firm1}.',
        'Desde {year1} hubo {small2} accidentes en el mismo lugar, pues {reason1}.',
        'El autobús se había [revisado|inspeccionado] {small3} días antes.',
        '{family1} no había bebido, [afirman|dicen] los investigadores.',
      ],
    },
  ],
  common: [
    'En {town} hubo [la misma disputa|el mismo temor] en {year}.',
    '{person}, {job}, [piensa|cree] que {reason}.',
    '«{saying}», [escribió|comentó] {person}, de {town}.',
    'Un informe de {firm} [llega|llegó] a otra conclusión.',
    'La cita es el {weekday} a las {clock} en la {street}.',
    '{count} personas [acudieron|asistieron] a la apertura en {year}.',
    '{small} de {small} preguntados en {town} [están a favor|están en contra].',
    'La vieja {thing} de {town} [está vacía|aún se usa].',
    'El {share} de los [clientes|visitantes] viene de {town}.',
    'Los precios han subido un {share} desde {year}.',
    '{person} ha [guardado|reunido] {count} [cartas|fotos].',
    'La empresa {firm} no [contestó|quiso hablar] el {weekday}.',
  ],
  backgrounds: [
    'Contexto: el fondo del litoral existe desde 1987. Paga diques, compuertas y bombas en 41 municipios. El dinero sale de una tasa de los puertos.',
    'Los testigos pueden llamar a la policía al 0800 555 014. La llamada es gratuita y puede ser anónima.',
  ],
  notices: [
    'Junto con nuestros {small1} socios [guardamos|leemos] en su dispositivo [cookies|pequeños archivos] para medir [la audiencia|las visitas], elegir anuncios y mejorar nuestras páginas. Puede cambiar su elección en cualquier momento [al pie de la página|en los ajustes]. Algunos socios alegan un interés legítimo, al que puede oponerse.',
  ],
  templates: [
    {
      headlines: ['Terremoto de magnitud {decimal1} cerca de {town1}', 'Tiembla la tierra en {town1}'],
      facts: [
        '¶Un terremoto de magnitud {decimal1} [se registró|se sintió] el {day} a las {clock1} cerca de {town1}.',
        'El foco estaba a {decimal2} kilómetros de profundidad, junto a {town2}; {count1} personas [avisaron|lo notaron].',
      ],
      fixed: [
        '¶Un programa [escribió|redactó] esta nota con [datos|cifras] del instituto sísmico, y un redactor la [leyó|revisó].',
        '¿Lo [notó|sintió]? [Cuéntelo|Escríbanos] [en el formulario|en nuestra página].',
        '¶Los temblores [débiles|leves] apenas hacen daño; desde el grado cinco pueden caer [chimeneas|muros].',
      ],
    },
  ],
  negations: [[/ no (?=(?:resultó|había|respondió|quiso|contestó))/u, ' ']],
  furniture: {
    above: [
      ['Portada\nRegión\nDeportes\nCultura', 'Portada Política Economía Deportes'],
      ['Iniciar sesión', 'Suscríbase por 1 euro'],
      ['Compartir en Facebook Compartir en Twitter', 'Comparte esta noticia'],
    ],
    below: [
      ['12 comentarios', '348 veces compartido'],
      ['Reciba nuestro boletín cada mañana'],
      ['Aviso legal Privacidad Contacto', 'Todos los derechos reservados.'],
    ],
  },
  wall: 'Para seguir leyendo, suscríbase.',
  readMore: 'Lea también:',
};
