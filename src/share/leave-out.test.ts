import { describe, expect, test } from 'vitest';
import { leaveOut } from './leave-out.ts';

describe('what an image for sharing says of a text', () => {
  test.each([
    ['Kim promete a Putin «apoyo total»', 'Kim promete a Putin «apoyo total»', []],
    ['Путин y Καβάφης con Nguyễn en Łódź', 'Путин y Καβάφης con Nguyễn en Łódź', []],
    ['Cafe\u0301 de Erdog\u0306an', 'Café de Erdoğan', []],
    ['dos  espacios\u00a0duros', 'dos espacios duros', []],
    ['guion\u00adblando y ancho\u200bcero', 'guionblando y anchocero', []],
    ['La familia 👨‍👩‍👧 crece', 'La familia crece', ['👨‍👩‍👧']],
    ['Gol ⚽️, fiesta 🎉🎊: sigue', 'Gol, fiesta: sigue', ['⚽️', '🎉', '🎊']],
    ['Bandera 🇪🇸 y 1️⃣', 'Bandera y', ['🇪🇸', '1️⃣']],
    ['Xi (习近平) llega', 'Xi llega', ['习近平']],
    ['Dijo «שלום» y «مرحبا» hoy', 'Dijo y hoy', ['שלום', 'مرحبا']],
    ['El iPhone发布 de hoy', 'El de hoy', ['iPhone发布']],
    ['中国的新闻', '', ['中国的新闻']],
    ['🎉: todo abierto', 'todo abierto', ['🎉']],
    ['ไทย, 한국어 y हिन्दी', 'y', ['ไทย', '한국어', 'हिन्दी']],
    ['Temperatura: −5 °C', 'Temperatura: −5 °C', []],
    ['Acción ➡️ reacción', 'Acción reacción', ['➡️']],
    ['Son 10⁶ euros y 2×10⁹ más', 'Son euros y más', ['10⁶', '2×10⁹']],
    ['Agua (H₂O), CO₂.', 'Agua,.', ['H₂O', 'CO₂']],
    ['Vale ₿5 o «₿6»', 'Vale o', ['₿5', '₿6']],
    ['De A→B, de 3★hotel → fin', 'De, de fin', ['A→B', '3★hotel', '→']],
    ['De ★★★ a ★', 'De a', ['★', '★', '★', '★']],
    ['El ex‑ministro ﬁrma en Ｌima', 'El ex-ministro firma en Lima', []],
    ['٣ goles', 'goles', ['٣']],
    ['', '', []],
  ])('%s', (source, text, leftOut) => {
    expect(leaveOut(source)).toEqual({ text, leftOut });
  });
});
