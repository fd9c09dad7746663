/**
 * Whether an indicator's figures may be added and which way is good: outputs add up (akumulasi), of a level, index or
 * percentage the last value counts (posisi), and of some less is better (tren negatif).
 */
export type IndicatorKind = 'akumulasi' | 'posisi' | 'tren-negatif';

/** What one wants less of. */
const EVILS =
  /\b(angka (kematian|kesakitan|kemiskinan|kriminalitas|pengangguran|putus|kecelakaan|buta)|jumlah kasus|kasus|kemiskinan|penduduk miskin|rumah tangga miskin|pengangguran|temuan|prevalensi|pengaduan|stunting|gizi buruk|kematian|putus sekolah|kumuh|rumah tidak layak|rtlh|tunggakan|lahan kritis|desa tertinggal|kesenjangan|ketimpangan|indeks gini|rasio gini|gini rasio|pernikahan (dini|anak)|pelanggaran|inflasi|losses|kehilangan air)\b/i;

/** "Menurunnya angka …": the less of what is named, the better. */
const FALLING = /^\W*(\d+[.)]\s*)?(menurun\w*|turunnya|berkurang\w*)\b/i;

/** What is done about an evil, and who is reached: the more, the better. */
const REMEDIES =
  /\b(di|ter)?(tangani|tindak\s?lanjuti?|selesaikan|layani|rehabilitasi|berdayakan|bina|fasilitasi|penuhi|cegah|dampingi|latih|jangkau|bantu|sosialisasi(kan)?|periksa|verifikasi|data|entaskan|turunkan)\b|\b(me(ndapat\w*|mperoleh|nerima)|penanganan|tindak lanjut|penyelesaian|pelayanan|pencegahan|penanggulangan|pemberdayaan|pendampingan|penerima|persentase penurunan|tingkat penurunan|jumlah penurunan)\b/i;

/** What is measured at a point in time. */
const LEVEL =
  /\b(persen\w*|prosentase|presentase|indeks|index|ipm|ikm|rasio|tingkat|nilai|skor|rata-rata|cakupan|proporsi|predikat|opini|kualitas|rating|peringkat|angka (harapan|melek|partisipasi|kelulusan|kematian|kesakitan|kemiskinan|pengangguran)|pertumbuhan|kontribusi|kepuasan|produktivitas|per kapita|laju)\b|%/i;

/** Units in which levels are counted. */
const LEVEL_UNIT =
  /^(persen\w*|prosentase|%+|indeks|index|poin|point|skor|nilai|rasio|angka|predikat|tingkat|peringkat|level|kategori|opini|per\b.*|tahun|hari|menit|jam|.+\/\s*(ha|hektar|kapita))$/i;

/** Wordings that count, whatever shows beside the figures ("25 %" of the documents that are to be made). */
const COUNTING = /^\W*(\d+[.)]\s*)?(jumlah|banyaknya|terlaksananya|tersusunnya|terselenggaranya)\b/i;

/** What is done or made is counted, whatever it is about: "Terlaksananya pemantauan kualitas air". */
const DONE =
  /^\W*(\d+[.)]\s*)?(terlaksananya|tersusunnya|terselenggaranya)\b(?!.*\b(persen\w*|prosentase|presentase)\b)/i;

/**
 * Guesses the kind from the indicator's wording and unit. A figure shown as a percentage is a level, unless the wording counts: then
 * it is a share of what is to be done.
 */
export function guessIndicatorKind(indicator: string, unit: string | null, isPercent: boolean): IndicatorKind {
  if (FALLING.test(indicator) || (EVILS.test(indicator) && !REMEDIES.test(indicator))) return 'tren-negatif';
  const isLevel = LEVEL.test(indicator) && !DONE.test(indicator);
  if (isLevel || LEVEL_UNIT.test(unit?.trim() ?? '')) return 'posisi';
  return isPercent && !COUNTING.test(indicator) ? 'posisi' : 'akumulasi';
}

/** What an objective is about when it wants less of it: the word behind "Menurunnya angka …". */
const WANTED_LESS =
  /^\W*(?:\d+[.)]\s*)?(?:menurun\w*|turunnya|berkurang\w*)\s+(?:(?:angka|jumlah|tingkat|persentase|prevalensi|kasus)\s+)*([a-z]{4,})/i;

/** Whether an objective that wants less of something has an indicator that counts that very thing. */
export function isWantedLess(objective: string, indicator: string): boolean {
  const [, subject] = WANTED_LESS.exec(objective) ?? [];
  if (subject === undefined || REMEDIES.test(indicator)) return false;
  return indicator
    .toLowerCase()
    .split(/[^a-z]+/)
    .includes(subject.toLowerCase());
}
