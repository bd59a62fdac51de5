import type { Statements } from '../statements-type.ts';

export const spanish: Statements = {
  topic: 'spanish',
  phrases: [
    ['me llamo|llaman|dicen', 'me llamo Lucía'],
    ['mi nombre|apellido|apodo', 'mi nombre es Mateo'],
    ['soy ..2 ^', 'soy Lucía'],
    ['soy de|del|la', 'soy de Zaragoza'],
    ['vivo|vivimos en|cerca|con|al', 'vivo en Madrid'],
    ['voy|vamos al|a', 'voy al colegio'],
    ['naci|nacimos', 'nací en junio'],
    [
      'mi|mis ..1 cumpleanos|cumple|numero|telefono|direccion|colegio|escuela|instituto|clase|casa|calle|barrio|pueblo|ciudad|cuenta',
      'mi cumpleaños es hoy',
    ],
    [
      'mi ..1 mama|papa|madre|padre|hermano|hermana|abuela|abuelo|primo|prima|tia|tio|amigo|amiga|profesor|profesora ..3 ^|llama|trabaja|vive',
      'mi mamá se llama Carmen',
    ],
    ['tengo {figure}|{age} anos', 'tengo 13 años'],
    ['todos|todas los|las', 'todos los días'],
    ['cada dia|tarde|lunes|martes|miercoles|jueves|viernes|sabado|domingo', 'cada lunes'],
    ['escribeme|llamame|agregame|sigueme|buscame', 'sígueme'],
  ],
};
