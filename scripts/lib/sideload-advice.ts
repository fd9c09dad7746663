/** What `npm run start:excel` can do. */
export const USAGE = `npm run start:excel [-- --install-certificate]

Membangun halaman dan menyajikannya di https://localhost:3000 untuk Excel di komputer ini, lalu menunjukkan cara memasang
add-in dari berkas manifes (sideload) di Windows, Mac, dan web.
Builds the page and serves it on https://localhost:3000 for the Excel on this computer, then says how to load the add-in from
its manifest file (sideload) on Windows, Mac and the web.

  --install-certificate   memasang sertifikat pengembangan untuk localhost bila belum ada, tanpa bertanya
                          installs the development certificate for localhost where it is missing, without asking
  --help                  menampilkan bantuan ini / shows this help

Menghapus sertifikat / to remove the certificate: npx office-addin-dev-certs uninstall`;

/** A page that is being served for Excel. */
export interface ServedAddIn {
  readonly address: string;
  /** The path of its manifest. */
  readonly manifest: string;
  /** The add-in's id, as in the manifest. */
  readonly id: string;
}

/** How Excel gets to know of the add-in. */
export function sideloadAdvice({ address, manifest, id }: ServedAddIn): string {
  const folder = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';
  return `
Periksa Renja untuk Excel / for Excel: ${address}
Manifes / manifest: ${manifest}

Windows  Jalankan sekali, lalu buka ulang Excel: Beranda > Add-in > add-in pengembang.
         Run once, then reopen Excel: Home > Add-ins > developer add-ins.
           reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /t REG_SZ /d "${manifest}" /f

Mac      Jalankan sekali, lalu buka ulang Excel: Beranda > Add-in > add-in pengembang.
         Run once, then reopen Excel: Home > Add-ins > developer add-ins.
           mkdir -p ${folder}
           cp "${manifest}" ${folder}/periksa-renja.xml

Web      Di peramban komputer ini: Beranda > Add-in > Add-in lainnya > Add-in Saya > Unggah Add-in Saya, lalu pilih manifes di atas.
         In a browser on this computer: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, then choose the manifest above.
         Izinkan akses ke jaringan lokal bila diminta. / Allow access to the local network if asked.

Ctrl+C untuk berhenti / to stop.`;
}
