import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const id: Language = {
  code: 'id',
  name: 'Indonesian',
  months: forms(`januari/jan februari/feb/pebruari maret/mar april/apr mei juni/jun juli/jul
    agustus/agu/agt september/sep oktober/okt november/nov/nopember desember/des`),
  weekdays: forms('senin/sen selasa/sel rabu/rab kamis/kam jumat/jum sabtu/sab minggu/ahad/min'),
  ages: {
    after: phrases('yang lalu | lalu'),
    minute: words('menit'),
    hour: words('jam'),
    day: words('hari'),
    yesterday: words('kemarin'),
    today: phrases('hari ini'),
  },
  publishedLabels: words('diterbitkan dipublikasikan terbit tayang dimuat'),
  updatedLabels: words('diperbarui diperbaharui'),
  besideDates: words('pada pukul tanggal terakhir artikel berita ini hari jam'),
  otherDateWords: phrases('hari ini | foto | komentar | sampai'),
  readingWords: words('membaca'),
  newsroomWords: words('redaksi'),
  smallWords: words(`yang dan di dari untuk dengan ini itu pada dalam tidak akan ke juga oleh adalah
    sebagai telah karena atau bahwa mereka ada kata tersebut dapat lebih sudah kepada saat para setelah
    seorang saya kami serta antara namun ia hari`),
  abbreviations: {
    before: words(
      `dr drs dra ir prof h hj kh st tn ny nn jend letjen mayjen brigjen kol sdr yth a.n u.p d.a`,
    ),
    beforeNumber: words(
      `no hlm jl rp jan feb mar apr jun jul agu sep okt nov des hal bab ps pasal tgl rt rw`,
    ),
    anywhere:
      words(`pt tbk s.h s.e m.m s.t m.si m.sc ph.d s.pd m.h s.sos s.i.p cv sdri jln kapt serda gus ust kab
      kec kel prov ds tgl bpk sda`),
    final: words(`dll dsb dst dkk`),
  },
  impossiblePairs: [{first: words('di ke dari untuk dengan'), after: words('di ke dari dan adalah akan')}],
  liveWords: words('langsung'),
  clutter: {
    readMore: {
      whole: phrases('baca selengkapnya | selengkapnya | baca juga'),
    },
    readAlso: {
      label: phrases('baca juga'),
    },
    related: {
      whole: phrases('baca juga | artikel terkait | berita terkait | terpopuler | berita terbaru'),
    },
    comments: {
      whole: phrases('komentar | # komentar | tulis komentar | tinggalkan balasan | balas'),
    },
    advertising: {
      whole: phrases('iklan | advertorial'),
    },
    sharing: {
      whole: phrases('bagikan | cetak | ikuti kami | simpan | salin tautan'),
    },
    subscribing: {
      whole: phrases('langganan | berlangganan | masuk | daftar'),
    },
    pageFoot: {
      whole: phrases(`kebijakan privasi | tentang kami | hubungi kami | kontak | redaksi |
        pedoman media siber | karir`),
    },
    navigation: {
      whole: phrases(`beranda | menu | cari | berita | nasional | internasional | politik | ekonomi |
        olahraga | hiburan | teknologi | opini | tutup`),
    },
    credits: {
      label: phrases('foto | sumber'),
    },
    greetings: {
      opening: phrases(`selamat pagi | selamat sore | selamat malam | halo |
        terima kasih telah membaca | sampai jumpa besok`),
      confirming: phrases('berita | hari ini'),
    },
  },
}
