/** Abbreviations of four letters and more that replies use: capitals, but no shouting. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ADSL ASAP BIOS CAPTCHA COVID DHCP DSGVO EMEA EURO FAQS GDPR HDMI HTML HTTP HTTPS IBAN IMEI IPTV JPEG LGPD LTE MPEG NASA NATO PDFS QWERTY RGPD RSVP SEPA SIMS SWIFT UHD UNESCO UNICEF VOIP WIFI WLAN WPA'.split(
    ' ',
  ),
);
