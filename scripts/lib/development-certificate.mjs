import { createInterface } from 'node:readline/promises';
import { ensureCertificatesAreInstalled, getHttpsServerOptions, verifyCertificates } from 'office-addin-dev-certs';

const WHY = `
Excel hanya memuat add-in dari alamat https:// yang dipercaya komputer ini. Untuk https://localhost diperlukan sertifikat:
"Developer CA for Microsoft Office Add-ins", dibuat di komputer ini, hanya untuk localhost, berlaku 30 hari, di Windows dan Mac
dipercaya untuk pengguna ini saja.
Sistem dapat meminta persetujuan atau kata sandi Anda. Menghapusnya kembali: npx office-addin-dev-certs uninstall

Excel loads add-ins only from an https:// address that this computer trusts. For https://localhost that takes a certificate:
"Developer CA for Microsoft Office Add-ins", made on this computer, for localhost only, valid for 30 days, on Windows and Mac
trusted for this user alone.
Your system may ask for your consent or password. To remove it again: npx office-addin-dev-certs uninstall
`;

const NOT_INSTALLED = `
Sertifikat tidak dipasang; tidak ada yang diubah. Untuk memasangnya: npm run start:excel -- --install-certificate
The certificate was not installed; nothing was changed. To install it: npm run start:excel -- --install-certificate
`;

const FAILED = `
Sertifikat tidak dapat dipasang. Yang dapat dilakukan:
- Windows: jalankan lagi dan pilih Ya pada jendela keamanan. Mac dan Linux: jalankan di Terminal, agar kata sandi dapat diminta.
- Komputer kantor: mintalah pengelola komputer, atau letakkan halaman di server https:// (lihat README).
- Tanpa sertifikat, halaman tetap dapat dipakai di peramban: npm start

The certificate could not be installed. What you can do:
- Windows: run this again and choose Yes in the security window. Mac and Linux: run it in a terminal that can ask for a password.
- A computer managed by others: ask them, or put the page on an https:// server (see README).
- Without a certificate the page still works in a browser: npm start
`;

/**
 * The certificate and key for https://localhost that this computer trusts, or null when there is none and none was wanted or
 * possible, which has then been said. Trust is a matter of the whole computer, so it is never installed unasked.
 *
 * @param {{ agreed: boolean }} options whether the user has agreed to the installation already
 */
export async function developmentCertificate({ agreed }) {
  try {
    if (!verifyCertificates()) {
      console.log(WHY);
      if (!agreed && !(await askForConsent())) {
        console.error(NOT_INSTALLED);
        return null;
      }
      await ensureCertificatesAreInstalled();
    }
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key };
  } catch (error) {
    console.error(`${error.message}\n${FAILED}`);
    return null;
  }
}

/** Without a terminal nobody can be asked, and no answer is a no. */
async function askForConsent() {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question('Pasang sekarang? / Install it now? [y/N] ');
    return /^y(a|es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
