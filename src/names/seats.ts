/**
 * Where governments sit and what they are called for it, by the ISO 3166-1 alpha-2 code of their country; of the
 * European Union, also how words of it begin.
 */
const SEATS = `
AR Buenos Aires|Casa Rosada
AT Viena
AU Canberra
BE Bruselas
BO La Paz|Sucre
BR Brasilia|Planalto
BY Minsk
CA Ottawa
CD Kinsasa
CH Berna
CL Santiago|Santiago de Chile|La Moneda
CN Pekín|Beijing
CO Bogotá|Casa de Nariño
CR San José
CU La Habana
CZ Praga
DE Berlín|Bundestag
DK Copenhague
DO Santo Domingo
DZ Argel
EC Quito|Carondelet
EG El Cairo
ES Madrid|Moncloa|La Moncloa|Zarzuela|La Zarzuela
ET Adís Abeba
EU UE|Unión Europea|Bruselas|Eurocámara|Comisión Europea|Parlamento Europeo|Veintisiete|Europa|europe|comunitari|eurodiputad
FI Helsinki
FR París|Elíseo
GB Londres|Downing Street|Westminster
GR Atenas
GT Ciudad de Guatemala
HN Tegucigalpa
HR Zagreb
HT Puerto Príncipe
HU Budapest
ID Yakarta
IE Dublín
IL Jerusalén|Tel Aviv
IN Nueva Delhi
IQ Bagdad
IR Teherán
IT Roma|Quirinal
JP Tokio
KE Nairobi
KP Pionyang|Pyongyang
KR Seúl
LB Beirut
LT Vilna
LV Riga
LY Trípoli
MA Rabat
MT La Valeta
MX Ciudad de México|Palacio Nacional
NG Abuya
NI Managua
NL La Haya|Ámsterdam
NO Oslo
NZ Wellington
PA Ciudad de Panamá
PE Lima
PH Manila
PK Islamabad
PL Varsovia
PS Ramala
PT Lisboa
PY Asunción
QA Doha
RO Bucarest
RS Belgrado
RU Moscú|Kremlin
SA Riad
SE Estocolmo
SV San Salvador
SY Damasco
TH Bangkok
TN Túnez
TR Ankara
TW Taipéi
UA Kiev
US Washington|Casa Blanca|Pentágono|Capitolio|Wall Street|Bolsa de Nueva York|Reserva Federal
UY Montevideo
VA Santa Sede|Vaticano
VE Caracas|Miraflores
`;

let seats: ReadonlyMap<string, readonly string[]> | undefined;

function toSeats(): ReadonlyMap<string, readonly string[]> {
  const lines = SEATS.trim().split('\n');
  seats ??= new Map(lines.map((line) => [line.slice(0, 2), line.slice('ES '.length).split('|')]));
  return seats;
}

/** The codes of the countries whose government a name stands for. */
export function findSeatCountries(name: string): readonly string[] {
  return [...toSeats()].flatMap(([code, names]) => (names.includes(name) ? [code] : []));
}

/** What else stands for the government of a country. */
export function listSeats(code: string): readonly string[] {
  return toSeats().get(code) ?? [];
}
