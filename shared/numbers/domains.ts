/** How well a fact is known. Only `seen` facts, read in a published source, are ever shown. */
export type Standing = 'seen' | 'hint';

/** A body that is impersonated, with its genuine domains and the words that stand for it in a link. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly isAuthority: boolean;
  readonly domains: readonly { readonly domain: string; readonly standing: Standing }[];
  readonly marks: readonly string[];
}

function body(
  id: string,
  name: string,
  isAuthority: boolean,
  seen: string,
  hints: string,
  marks: string,
): Body {
  const list = (domains: string, standing: Standing) =>
    domains
      .split(' ')
      .filter((domain) => domain !== '')
      .map((domain) => ({ domain, standing }));
  return {
    id,
    name,
    isAuthority,
    domains: [...list(seen, 'seen'), ...list(hints, 'hint')],
    marks: marks.split(' '),
  };
}

/** Domains with standing `hint` only keep genuine links from looking strange. */
export const bodies: readonly Body[] = [
  body(
    'police',
    'Politi',
    true,
    'politi.dk anklagemyndigheden.dk',
    '',
    'politi politiet rigspolitiet anklagemyndigheden',
  ),
  body('courts', 'Danmarks Domstole', true, 'domstol.dk', '', 'domstol domstolene domstolen'),
  body(
    'ministries',
    'Ministerier',
    true,
    'uim.dk sum.dk',
    'justitsministeriet.dk um.dk',
    'justitsministeriet udenrigsministeriet',
  ),
  body(
    'borger',
    'borger.dk',
    true,
    'borger.dk digst.dk sikkerdigital.dk',
    'nemkonto.dk virk.dk',
    'borger digitaliseringsstyrelsen sikkerdigital borgerdk',
  ),
  body(
    'mitid',
    'MitID',
    true,
    'mitid.dk',
    'mitid-erhverv.dk nemlog-in.dk nemid.nu',
    'mitid nemid nemlogin mitld',
  ),
  body(
    'tax',
    'Skattestyrelsen',
    true,
    'skat.dk sktst.dk toldst.dk vurdst.dk gaeldst.dk motorst.dk ufst.dk adst.dk',
    '',
    'skat skattestyrelsen skattestyrelse gaeldsstyrelsen toldstyrelsen skatdk tastselv',
  ),
  body('immigration', 'SIRI', true, 'nyidanmark.dk siri.dk', '', 'nyidanmark newtodenmark'),
  body(
    'health',
    'Sundhedsmyndighederne',
    true,
    'sundhed.dk sst.dk ssi.dk',
    'coronaprover.dk',
    'sundhed sundhedsstyrelsen sundhedsdatastyrelsen',
  ),
  body(
    'benefits',
    'Udbetaling Danmark',
    true,
    'dst.dk',
    'udbetalingdanmark.dk atp.dk jobnet.dk su.dk feriekonto.dk',
    'udbetaling udbetalingdanmark feriepenge jobnet feriekonto',
  ),
  body(
    'supervisors',
    'Finanstilsynet',
    true,
    'nationalbanken.dk finanstilsynet.dk',
    '',
    'nationalbanken finanstilsynet',
  ),
  body(
    'digital-post',
    'Digital Post',
    true,
    'e-boks.dk mit.dk',
    'e-boks.com digitalpost.dk',
    'eboks digitalpost e-boks',
  ),
  body(
    'postnord',
    'PostNord',
    false,
    'postnord.dk postnord.com',
    'postnord.se',
    'postnord postdanmark postn0rd',
  ),
  body(
    'gls',
    'GLS',
    false,
    'gls.dk gls-group.eu gls-group.com',
    'pakkeshop.dk gls-denmark.com',
    'gls glsgroup pakkeshop',
  ),
  body('dao', 'dao', false, 'dao.as', 'dao365.dk', 'dao dao365'),
  body('bring', 'Bring', false, '', 'bring.dk bring.com posten.no', 'bringdk'),
  body('dhl', 'DHL', false, '', 'dhl.com dhl.dk dhl.de', 'dhl'),
  body('ups', 'UPS', false, '', 'ups.com', 'ups'),
  body('fedex', 'FedEx', false, '', 'fedex.com', 'fedex'),
  body('usps', 'USPS', false, '', 'usps.com', 'usps'),
  body(
    'nets',
    'Nets',
    false,
    'nets.eu',
    'nets.dk betalingsservice.dk dankort.dk',
    'nets betalingsservice dankort',
  ),
  body('mobilepay', 'MobilePay', false, 'mobilepay.dk', 'mobilepay.com', 'mobilepay'),
  body('danske-bank', 'Danske Bank', false, 'danskebank.dk', 'danskebank.com', 'danskebank'),
  body('nordea', 'Nordea', false, 'nordea.dk', 'nordea.com', 'nordea'),
  body('jyske-bank', 'Jyske Bank', false, '', 'jyskebank.dk', 'jyskebank'),
  body('sydbank', 'Sydbank', false, 'sydbank.dk', '', 'sydbank'),
  body('nykredit', 'Nykredit', false, 'nykredit.dk', '', 'nykredit'),
  body('al-bank', 'Arbejdernes Landsbank', false, 'al-bank.dk', '', 'albank arbejderneslandsbank'),
  body('spar-nord', 'Spar Nord', false, '', 'sparnord.dk', 'sparnord'),
  body(
    'banks',
    'Banker',
    false,
    'spks.dk handelsbanken.dk merkur.dk',
    'lsb.dk vestjyskbank.dk jutlander.dk',
    'sparkron lånogspar vestjyskbank handelsbanken netbank',
  ),
  body('lunar', 'Lunar', false, 'lunar.app', '', 'lunarbank lunarapp'),
  body('revolut', 'Revolut', false, 'revolut.com', '', 'revolut'),
  body('wise', 'Wise', false, 'wise.com', '', 'transferwise'),
  body(
    'bridges',
    'Broer og veje',
    false,
    '',
    'brobizz.dk brobizz.com storebaelt.dk oresundsbron.com sundogbaelt.dk',
    'brobizz storebaelt oresundsbron storebaeltsbroen',
  ),
  body(
    'parking',
    'Parkering',
    false,
    '',
    'easypark.dk easypark.com apcoa.dk q-park.dk parkman.dk',
    'easypark apcoa',
  ),
  body('travel', 'Rejsekort', false, '', 'rejsekort.dk dsb.dk rejseplanen.dk m.dk', 'rejsekort'),
  body('norlys', 'Norlys', false, 'norlys.dk', '', 'norlys'),
  body('orsted', 'Ørsted', false, '', 'orsted.dk orsted.com', 'orsted oersted'),
  body(
    'energy',
    'Energiselskaber',
    false,
    '',
    'andelenergi.dk ewii.dk nrgi.dk ok.dk clever.dk hofor.dk',
    'andelenergi',
  ),
  body('yousee', 'YouSee', false, '', 'yousee.dk tdc.dk', 'yousee'),
  body(
    'telecoms',
    'Teleselskaber',
    false,
    '',
    'telenor.dk telmore.dk cbb.dk oister.dk telia.dk 3.dk lebara.dk',
    'telenor telmore lebara',
  ),
  body('netflix', 'Netflix', false, '', 'netflix.com', 'netflix'),
  body('apple', 'Apple', false, '', 'apple.com icloud.com', 'icloud appleid'),
  body(
    'microsoft',
    'Microsoft',
    false,
    '',
    'microsoft.com live.com office.com outlook.com',
    'microsoft office365',
  ),
  body(
    'amazon',
    'Amazon',
    false,
    '',
    'amazon.com amazon.de amazon.co.uk amazon.in amazon.se',
    'amazon',
  ),
  body('paypal', 'PayPal', false, '', 'paypal.com', 'paypal'),
  body('dba', 'DBA', false, '', 'dba.dk', 'dbadk denblaaavis'),
  body('aula', 'Aula', true, '', 'aula.dk', 'auladk'),
];

/** Services that hide where a link leads. */
export const shorteners =
  'bit.ly tinyurl.com t.ly u.to is.gd v.gd cutt.ly rb.gy ow.ly goo.gl shorturl.at s.id rebrand.ly tiny.cc lnkd.in qrco.de shrtco.de bl.ink t2m.io soo.gd clck.ru qr.link qrs.ly urlz.fr linktr.ee tny.im bitly.com kutt.it short.gy x.gd shorter.me did.li n9.cl tinyurl.dk'.split(
    ' ',
  );

/** Places where anybody puts up a page within minutes. */
export const freeHosts =
  'webhostapp.com 000webhostapp.com weebly.com wixsite.com wix.com blogspot.com wordpress.com netlify.app vercel.app web.app firebaseapp.com pages.dev workers.dev github.io glitch.me herokuapp.com duckdns.org ngrok.io ngrok-free.app square.site godaddysites.com jimdosite.com webflow.io wpdevcloud.com myshopify.com carrd.co notion.site repl.co surge.sh onrender.com blob.core.windows.net r2.dev ddns.net hopto.org'.split(
    ' ',
  );

/** Large honest sites that are linked every day. */
export const knownSites =
  'google.com youtube.com youtu.be facebook.com instagram.com wikipedia.org github.com linkedin.com spotify.com zalando.dk zalando.com zoom.us teams.microsoft.com dr.dk tv2.dk thelocal.dk politiken.dk berlingske.dk bt.dk ekstrabladet.dk boligportal.dk trustpilot.com booking.com eventbrite.com doodle.com ku.dk dtu.dk au.dk sdu.dk aau.dk cbs.dk ruc.dk familieretshuset.dk vacciner.dk medicinpriser.dk retsinformation.dk kriminalforsorgen.dk forbrug.dk forbrugerombudsmanden.dk stps.dk laeger.dk minsundhed.dk kk.dk aarhus.dk odense.dk aalborg.dk frederiksberg.dk esbjerg.dk randers.dk kolding.dk horsens.dk vejle.dk roskilde.dk lifeindenmark.dk studyindenmark.dk ihcph.dk workindenmark.dk jobindex.dk penneo.com findsmiley.dk fstyr.dk aes.dk ankestyrelsen.dk star.dk ug.dk optagelse.dk tinglysning.dk'.split(
    ' ',
  );
