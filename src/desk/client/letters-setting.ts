const KEY = 'mesa-letras';

/** Whether keys of one letter do anything: who speaks to the computer, or is hit by stray keys, turns them off. */
export function hasLettersOn(): boolean {
  return localStorage.getItem(KEY) !== 'no';
}

export function turnLetters(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'yes' : 'no');
}
