package id.selaras.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Invented values for the component sheet, the one page that shows every page part in every state. */
public record ComponentSheet(Texts texts) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-24T08:42:00Z");

    public List<ClockView> clocks() {
        var words = new ClockWords(texts, new Dates(texts, ZONE));
        return List.of(
                words.running(Instant.parse("2026-11-27T10:00:00Z"), NOW, 3),
                words.running(Instant.parse("2026-11-25T10:00:00Z"), NOW, 1),
                words.running(Instant.parse("2026-11-24T10:00:00Z"), NOW, 0),
                words.running(Instant.parse("2026-11-19T10:00:00Z"), NOW, 3),
                words.paused("surat RSUD", LocalDate.of(2026, 11, 20)),
                words.done(2, 5));
    }

    public List<TurnView> turns() {
        return List.of(
                TurnView.of(Owner.YOU),
                TurnView.of(Owner.SECRETARIAT),
                new TurnView(Owner.VILLAGE, "Puskesos Gunungjati"),
                new TurnView(Owner.SUPERVISOR, "Supervisor Pagedongan"),
                new TurnView(Owner.AGENCY, "Dinas Kesehatan"),
                TurnView.of(Owner.CITIZEN),
                TurnView.of(Owner.PAUSED),
                TurnView.of(Owner.NOBODY),
                TurnView.of(Owner.DONE));
    }

    public List<CaseThread> threads() {
        return List.of(
                CaseThread.at(Knot.COMPLAINT, KnotState.NOW),
                thread(),
                CaseThread.at(Knot.FACTS, KnotState.STUCK),
                CaseThread.finished());
    }

    public CaseThread thread() {
        var details = List.of("08.12", "6 dari 7", "2 cocok", "1 perlu jawaban", "Rab 25 Nov", "1 usulan", "belum");
        var bare = CaseThread.at(Knot.REFERRAL, KnotState.NOW).knots();
        return new CaseThread(bare.stream()
                .map(knot -> new ThreadKnot(
                        knot.knot(), knot.state(), details.get(knot.knot().position() - 1)))
                .toList());
    }

    public List<Mark> proposalsAndItems() {
        return List.of(
                ProposalMark.PROPOSED,
                ProposalMark.CHECKED,
                ProposalMark.RETURNED,
                ProposalMark.APPLIED,
                ProposalMark.DECLINED,
                PhoneMark.NOT_SENT,
                PhoneMark.DIFFERS,
                PhoneMark.HELD,
                PhoneMark.REFUSED,
                AccessMark.RESTRICTED);
    }

    public NextStep next() {
        return new NextStep(
                TurnView.of(Owner.YOU),
                "Jawab pertanyaan Dinas Sosial: kode diagnosis pada surat RSUD",
                "Dasar batas: kasus darurat medis dijawab pada hari yang sama",
                clocks().get(2),
                new Link("#isian", "Jawab sekarang"));
    }

    public FactSource fresh() {
        return new FactSource(FactAge.FRESH, "Dicek petugas di SIKS-NG · hari ini 08.20");
    }

    public FactSource ageing() {
        return new FactSource(FactAge.AGEING, "PLN · Jan 2025");
    }

    public FactSource stale() {
        return new FactSource(FactAge.STALE, "Kunjungan · 14 Mar 2024, sudah 2 tahun 8 bulan");
    }

    public List<OwnerCount> owners() {
        return Arrays.stream(Owner.values())
                .map(owner -> new OwnerCount(
                        owner,
                        texts.get(owner.key()),
                        14 + 7L * owner.key().length(),
                        owner == Owner.AGENCY ? 11 : 0,
                        "#",
                        owner == Owner.YOU))
                .toList();
    }

    public List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        "2026-11-24T14:50+07:00",
                        "14.50",
                        Shape.ASK,
                        "Dinas Sosial meminta keterangan",
                        "Bambang Wicaksono. Giliran pindah ke Sekretariat."),
                new TimelineEntry(
                        "2026-11-24T08:12+07:00",
                        "08.12",
                        Shape.SPEECH,
                        "Keluhan diterima",
                        "Loket Puskesos Gunungjati"));
    }

    public List<JourneyStep> journey() {
        return List.of(
                new JourneyStep(KnotState.DONE, "Laporan diterima", "Sel 24 Nov 08.12, loket Puskesos Gunungjati"),
                new JourneyStep(KnotState.NOW, "Dinas Kesehatan melaporkan hasil", "Menunggu jawaban Anda."),
                new JourneyStep(KnotState.TODO, "Selesai bila Anda mengatakan ya", null));
    }

    public Masked nik() {
        return new Masked("NIK", Masked.nik("3304201108689012"), "#");
    }

    public Field wrongNik() {
        return Field.of("nik", "NIK")
                .mayBeEmpty()
                .hint("16 angka di KTP atau KK. Titik dan spasi boleh.")
                .value("3304 2011 0868 90")
                .error("Baru 14 angka, kurang 2. Periksa lagi, atau kosongkan dan lanjutkan.");
    }

    public List<Field> wrongFields() {
        return List.of(
                wrongNik(),
                Field.of("sektor", "Sektor").error("Pilih satu sektor."),
                Field.of("keluhan", "Keluhan warga").error("Tulis keluhan dengan kata warga sendiri."),
                Field.of("izin", "Izin memakai data").error("Tanyakan izin warga, lalu pilih jawabannya."));
    }

    public List<Option> sectors() {
        return List.of(
                Option.of("kesehatan", "Kesehatan"),
                Option.of("pendidikan", "Pendidikan"),
                Option.of("perumahan", "Perumahan"));
    }

    public List<Option> answers() {
        return List.of(
                new Option("terima", "Terima", "Jam berhenti untuk Sekretariat, berjalan untuk kami."),
                new Option("tanya", "Minta keterangan", "Jam berhenti untuk kami, berjalan untuk Sekretariat."),
                new Option("tolak", "Tolak, dengan alasan", "Kasus kembali ke Sekretariat hari ini."));
    }

    public Confirmation confirmation() {
        return new Confirmation(
                "Terbitkan surat rujukan 400.9/412?",
                List.of("Surat tidak dapat diubah lagi.", "Dinas Kesehatan langsung melihatnya."),
                new Link("#", "Terbitkan surat"),
                new Link("#", "Kembali ke kasus"));
    }

    public PageLinks page() {
        return new PageLinks(26, 50, 18220, "#", "#");
    }
}
