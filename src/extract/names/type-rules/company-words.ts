/** How a firm's name begins: «Minera Los Frailes», «Agrícola del Pacífico», «Transportes Ruiz». */
const COMPANY_START =
  /^(?:Minera|Forestal|Agrícola|Naviera|Constructora|Hidroeléctrica|Inmobiliaria|Transportes|Bodegas|Talleres|Aguas|Editorial|Cervecera|Cervecería|Cementos|Aceros|Astilleros|Autobuses|Autopistas|Conservas|Hoteles|Industrias|Laboratorios|Líneas|Papelera|Pesquera|Petróleos|Seguros|Supermercados|Teléfonos|Textiles|Viajes|Gestiones|Perfumerías|Panaderías|Muebles|Cafés|Carnes|Farmacias|Librerías|Clínicas|Almacenes|Confecciones|Electricidad|Instalaciones|Recambios|Reformas|Limpiezas|Grúas|Construcciones|Promociones|Distribuciones|Excavaciones|Suministros|Textil|Onda|Salvamento|Protección|Ferrocarriles|Ecologistas|Forjas|Carbones|Grupo|Frutas|Maderas|Piensos|Harinas|Aceites|Mármoles|Cristales|Vidrios|Juguetes|Calzados|Helados|Turrones|Quesos|Embutidos|Autocares|Taxis|Asesores|Abogados|Arquitectos|Estudios|Jardines|Granjas|\p{Lu}\p{Ll}+(?:icas|erías|iones))$/u;
/** How companies and clubs end, in any language. */
const COMPANY_END =
  /^(?:Company|Corporation|Corp|Group|Inc|Ltd|Holdings?|Airlines|Airways|Bank|Motors?|Foundation|Media|Telecom|Systems|Partners|Capital|Energy|Records|Pictures|Studios|Institute|University|Club|FC|CF|SAD|Radio|Televisión|TV|Noticias|Press|News|FM)$/u;

/** «Cerámicas», «Grupo»: how a firm's name begins. */
export function startsCompany(word: string): boolean {
  return COMPANY_START.test(word);
}

/** «Airways», «FC»: how one ends. */
export function endsCompany(word: string): boolean {
  return COMPANY_END.test(word);
}
