import type { GradeRounding } from '../plan-choices';

/** Predikat kinerja, from the least percentage on; ≥91 sangat tinggi, 76–90 tinggi, 66–75 sedang, 51–65 rendah, ≤50 sangat rendah. */
export const GRADES: readonly (readonly [number, string])[] = [
  [0, 'Sangat rendah'],
  [51, 'Rendah'],
  [66, 'Sedang'],
  [76, 'Tinggi'],
  [91, 'Sangat tinggi'],
];

/** The grade of an average in percent. */
export function gradeOf(percent: number, rounding: GradeRounding): string {
  const graded = rounding === 'round' ? Math.round(percent) : percent;
  return GRADES.findLast(([least]) => graded >= least)?.[1] ?? GRADES[0]![1];
}

/** Whether a text is one of the grades. */
export function isGrade(text: string): boolean {
  return GRADES.some(([, name]) => name.toLowerCase() === text.trim().toLowerCase());
}
