import type { Sets } from '../../text/phrase.ts';

/** Insults and groups of people, in Spanish. */
export const spanishPeopleSets: Sets = {
  insult:
    'tonto tonta tontos estupido estupida estupidos feo fea feos gordo gorda gordos asqueroso asquerosa patetico patetica ' +
    'pateticos ridiculo ridicula ridiculos amargado amargada amargados menso mensa tarado tarada fracasado fracasada ' +
    'fracasados idiota idiotas burro burra burros bobo boba retrasado retrasada naco naca ignorante ignorantes mediocre ' +
    'mediocres imbecil imbeciles inutil inutiles subnormal analfabeto analfabeta basura escoria rata ratas ballena vaca ' +
    'perdedor perdedora estorbo cobarde cobardes bestia gilipollas mamarracho payaso payasa payasos pendejo pendeja ' +
    'pendejos malparido malparida pelotudo pelotuda pelotudos boludo boluda cretino huevon mongolico',
  looks: 'cara dientes orejas nariz panza papada jeta barriga patas ortografia',
  animal: 'sapo rata caballo vaca mono perro cerdo puerco burro culo moco bruja asco idiota',
  profile: 'perfil perfiles resena resenas cuenta muro canal',
  group:
    'gitano gitana gitanos gitanas moro mora moros moras negro negra negros negras haitiano haitianos venezolano venezolanos ' +
    'venecos boliviano bolivianos bolitas paraguas peruano peruanos colombianos ecuatorianos dominicanos dominicanas ' +
    'mexicanos africanos rumano rumanos chino chinos asiaticos musulman musulmana musulmanes judio judia judios arabe arabes ' +
    'nicas sudaca sudacas panchito panchitos indio india indios indigenas cholos mapuches oaxacos inmigrante inmigrantes ' +
    'migrantes extranjeros refugiados menas gays lesbianas homosexuales trans travesti travestis marica maricas maricon ' +
    'maricones travelos bolleras feminazi feminazis mujeres sordos ciegos autistas discapacitados enanos down ancianos ' +
    'evangelicos cristianos catolicos guiris',
  pest:
    'plaga peste basura escoria cancer lacra virus aberracion amenaza enfermedad abominacion mugre pecado moda rata ratas ' +
    'parasitos cucarachas animales monos simios bestias cerdos perros salvajes invasores inferiores delincuentes criminales ' +
    'ladrones terroristas asesinos violadores narcos vagos flojos sucios asquerosos cochinos degenerados pervertidos ' +
    'depravados enfermos rateros mentirosos tramposos avaros usureros tacanos contagioso antinatural anormal subhumanos',
  home: 'pais paises tierra cerro selva cueva',
  exterminate: 'matar quemar fusilar exterminar eliminar gasear colgar linchar deportar castrar',
  lie: 'mentira invento cuento farsa exageracion montaje',
  queer: 'gay trans lesbiana homosexual travesti',
};
