import type { Chance } from '../../build/chance.ts';
import type { Language } from '../language.ts';

const list = (text: string) => text.split(/\s*,\s*/);
const one = (text: string) => {
  const all = list(text);
  return (of: Chance) => of.oneOf(all);
};
const starts = one(
  'Beau, Bel, Cler, Fon, Fran, Gran, Haut, Lam, Lan, Long, Mar, Mont, Mor, Neu, Pont, Ro, Sau, Val, Ver, Vil',
);
const ends = one(
  'bourg, champ, court, donne, fort, lac, lieu, mont, nay, ny, pont, rac, rive, val, vert, ville, viers, zac',
);
const family = one(
  'Aubertin, Bonnefoy, Castagne, Delorme, Escoffier, Fournel, Gaillac, Humbert, Jourdan, Lacaze, Maurel, Nadaud, Orsini, Pelissier, Quentin, Rouvière, Sabatier, Thibaud, Vasseur',
);
const given = one(
  'Amélie, Bastien, Camille, Denis, Élodie, Fabrice, Gaëlle, Hervé, Inès, Julien, Karim, Laure, Mathis, Nadège, Olivier, Pauline, Rémi, Sonia, Thierry',
);

export const french: Language = {
  code: 'fr',
  space: ' ',
  months: list('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
  days: list('dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi'),
  date: (day, month) => `${day} ${month}`,
  fullDate: (date, year) => `${date} ${year}`,
  labels: { published: 'Publié le', updated: 'Mis à jour le', by: 'Par' },
  facts: {
    town: (of) => starts(of) + ends(of),
    person: (of) => `${given(of)} ${family(of)}`,
    firm: (of) => `${family(of)} ${one('Énergie, Transports, Textile, Optique, Marine, Bois')(of)}`,
    thing: one(
      'passerelle, bibliothèque, piscine, laiterie, clinique, halle, écluse, patinoire, gare, caserne, minoterie, tour, ferme, fontaine',
    ),
    job: one('boulangère, apicultrice, institutrice, conductrice de bus, menuisière, infirmière, libraire, pêcheuse'),
    street: one(
      'rue du Moulin, rue de la Gare, quai des Tanneurs, place du Marché, avenue des Tilleuls, impasse du Lavoir, rue Haute',
    ),
    saying: one(
      'Nous avons assez attendu, On ne nous a rien dit, Je n’avais jamais vu cela, Il faudra bien que quelqu’un paie, Les enfants ont compris avant nous, C’est une affaire de bon sens, On en reparlera à l’automne, Le bruit a réveillé toute la rue',
    ),
    reason: one(
      'les piles sont fissurées, le devis est arrivé trop tard, la rivière a changé de cours, les plans ont disparu, le contrat a expiré, personne n’était responsable',
    ),
    small: one('trois, quatre, cinq, six, sept, huit, neuf, onze, douze, 13, 14, 16, 17, 18, 19, 21, 23, 26, 28, 34'),
    count: (of) => String(80 + of.below(900)),
    money: (of) => `${((10 + of.below(900)) / 10).toFixed(1).replace('.', ',')} millions d’euros`,
    share: (of) => `${2 + of.below(90)} %`,
    year: (of) => String(1950 + of.below(70)),
    age: (of) => String(19 + of.below(68)),
    clock: (of) => `${6 + of.below(16)} h ${10 + of.below(49)}`,
    decimal: (of) => `${1 + of.below(8)},${of.below(10)}`,
    ball: (of) => String(1 + of.below(49)),
    weekday: one('lundi, mardi, mercredi, jeudi, vendredi'),
  },
  shapes: [
    {
      headlines: [
        '{town1} ferme sa {thing1}',
        'La {thing1} de {town1} coûterait {money1}',
        'Plus d’argent pour la {thing1}',
        'Colère à {town1} après le vote',
      ],
      leads: [
        'Le conseil municipal de {town1} a [décidé|voté] {day} la fermeture de la {thing1} pour {small1} ans, car {reason1}.',
        'Après {small2} heures de [débat|discussion], la {thing1} de {town1} [fermera|va fermer] : il manque {money1}.',
      ],
      sentences: [
        'Les travaux coûteraient {money1}, a [expliqué|indiqué] la maire, {person1}.',
        '{share1} de la somme [viendrait|doit venir] de la région, le reste [de la commune|d’un emprunt].',
        '« {saying1} », a [dit|lancé] {person2}, {job1}, qui habite {street1}.',
        '{count1} habitants avaient [signé une pétition|écrit au conseil] avant le vote.',
        'La {thing1} a été [construite|ouverte] en {year1} et [repeinte|révisée] en {year2}.',
        'L’entreprise {firm1} [propose|offre] de la reprendre pour {money2}.',
        '{family1} [répondra|donnera sa réponse] {weekday1} à {clock1}.',
        'À {town2}, une [affaire|querelle] pareille a duré {small3} ans.',
      ],
    },
    {
      headlines: [
        '{small1} blessés dans un accident près de {town1}',
        'Un car percute un camion à {town1}',
        'Accident {street1} : le conducteur hospitalisé',
        'La route coupée à {town1}',
      ],
      leads: [
        '{small1} personnes ont été blessées {day} dans un [accident|choc] {street1}, à {town1}.',
        'Un car a [quitté la route|percuté un camion] {day} près de {town1} ; {small1} personnes [sont blessées|ont été soignées].',
      ],
      sentences: [
        'Le conducteur, {person1}, {age1} ans, est [indemne|sain et sauf], selon la gendarmerie.',
        'La route a été fermée de {clock1} à {clock2}.',
        '« {saying1} », raconte {person2}, {job1}, qui a [appelé les secours|tout vu].',
        'Des pompiers de {town2} et de {town3} [sont venus|ont été appelés].',
        'Les dégâts [atteignent|sont estimés à] {money1}, selon {firm1}.',
        'Depuis {year1}, {small2} accidents ont eu lieu au même endroit, parce que {reason1}.',
        'Le car avait été [contrôlé|révisé] {small3} jours plus tôt.',
        '{family1} n’avait pas bu, [disent|affirment] les enquêteurs.',
      ],
    },
  ],
  common: [
    'À {town}, on avait connu [la même querelle|le même souci] en {year}.',
    '{person}, {job}, [pense|croit] que {reason}.',
    '« {saying} », a [écrit|confié] {person}, de {town}.',
    'Un rapport de {firm} [arrive|arrivait] à une autre conclusion.',
    'On se retrouvera {weekday} à {clock}, {street}.',
    '{count} personnes [étaient venues|avaient assisté] à l’ouverture en {year}.',
    '{small} personnes sur {small} interrogées à {town} [sont pour|sont contre].',
    'La vieille {thing} de {town} [est vide|sert encore].',
    '{share} des [clients|visiteurs] viennent de {town}.',
    'Les prix ont augmenté de {share} depuis {year}.',
    '{person} a [gardé|réuni] {count} [lettres|photos].',
    'L’entreprise {firm} n’a pas [répondu|souhaité répondre] {weekday}.',
  ],
  backgrounds: [
    'Contexte : le fonds du littoral existe depuis 1987. Il paie les digues, les portes et les pompes de 41 communes. L’argent vient d’une taxe des ports.',
    'Les témoins peuvent appeler la gendarmerie au 0800 555 014. L’appel est gratuit et peut rester anonyme.',
  ],
  notices: [
    'Avec nos {small1} partenaires, nous [enregistrons|lisons] sur votre appareil des [cookies|petits fichiers] pour mesurer [l’audience|les visites], choisir les annonces et améliorer nos pages. Vous pouvez changer d’avis à tout moment [au bas de la page|dans les réglages]. Certains partenaires invoquent un intérêt légitime, auquel vous pouvez vous opposer.',
    'Votre navigateur est [ancien|dépassé] et ne montre pas [toute la page|tout le contenu]. Veuillez le [mettre à jour|renouveler] ou activer JavaScript. Si cela ne suffit pas, écrivez à notre service, qui répond les jours ouvrables jusqu’à {small1} heures.',
  ],
  templates: [
    {
      headlines: ['Loto : le tirage de {weekday8}', 'Loto : {ball1} et {ball2} au tirage'],
      facts: [
        '¶[Les numéros tirés sont|Il fallait cocher] le {ball1}, le {ball2}, le {ball3}, le {ball4} et le {ball5}, [complémentaire|avec] le {ball6}.',
        '¶[La cagnotte était de|En jeu :] {money1} ; un billet de {town1} gagne {count1} euros.',
      ],
      fixed: [
        '¶Le prochain tirage aura lieu [mercredi|samedi] à [vingt|vingt et une] heures, et l’on peut jouer jusqu’à [dix-neuf heures|dix-huit heures trente].',
        'Les gains se réclament pendant [soixante|quatre-vingt-dix] jours dans [tout bureau de tabac|toute poste].',
        '¶La chance de gagner le gros lot est d’une sur [huit|quatorze] millions, [dit|selon] la notice.',
      ],
    },
  ],
  negations: [],
  furniture: {
    above: [
      ['Accueil\nRégion\nSport\nCulture', 'Accueil Politique Économie Sport'],
      ['Se connecter', 'S’abonner pour 1 euro'],
      ['Partager sur Facebook Partager sur Twitter', 'Partager l’article'],
    ],
    below: [
      ['12 commentaires', '348 partages'],
      ['Recevez notre lettre chaque matin'],
      ['Mentions légales Confidentialité Contact', 'Tous droits réservés.'],
    ],
  },
  wall: 'Il vous reste 70 % de cet article à lire. Abonnez-vous pour lire la suite.',
  readMore: 'À lire aussi :',
};
