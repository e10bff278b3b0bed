const MINUTES = 60;

/** The clock of a moment: hour 2 is "02:00", and half past is "02:30". */
export function clockText(hour: number): string {
  const minutes = Math.round(hour * MINUTES);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / MINUTES))}:${two(minutes % MINUTES)}`;
}
