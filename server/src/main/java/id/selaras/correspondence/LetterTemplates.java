package id.selaras.correspondence;

import id.selaras.area.Area;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with an area's templates; letters that were begun keep the version they were begun with. */
@Service
public class LetterTemplates {
    static final int LONGEST_BODY = 6000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PURPOSE = 160;
    private static final int LONGEST_VALIDITY = 1095;

    private static final Map<Placeholder, String> SAMPLES = Map.ofEntries(
            Map.entry(Placeholder.NAMA, "Sumirah"),
            Map.entry(Placeholder.NIK, "3304•• •••••• ••12"),
            Map.entry(Placeholder.LAHIR, "11 Agu 1968"),
            Map.entry(Placeholder.UMUR, "58 tahun"),
            Map.entry(Placeholder.ALAMAT, "RT 002 RW 001, Gunungjati, Pagedongan, Kabupaten Banjarnegara"),
            Map.entry(Placeholder.DESA, "Gunungjati"),
            Map.entry(Placeholder.KECAMATAN, "Pagedongan"),
            Map.entry(Placeholder.KABUPATEN, "Kabupaten Banjarnegara"),
            Map.entry(Placeholder.KEPALA_KELUARGA, "Sarwono"),
            Map.entry(Placeholder.TIKET, "1234 5678"),
            Map.entry(Placeholder.PERIHAL, "Jaminan kesehatan tidak aktif"),
            Map.entry(Placeholder.LAMPIRAN, "KTP.jpg"),
            Map.entry(Placeholder.DESIL, "3"),
            Map.entry(Placeholder.TANGGAL_DESIL, "10 Oktober 2026"));

    private final TemplateStore store;
    private final Journal journal;

    LetterTemplates(TemplateStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** One of each code, the area's own before the nation's. */
    @Transactional(readOnly = true)
    public List<LetterTemplate> inForce(String areaCode) {
        return store.inForce(areaCode);
    }

    @Transactional(readOnly = true)
    public Optional<LetterTemplate> find(String areaCode, String code) {
        return store.inForce(areaCode).stream()
                .filter(template -> template.code().equals(code))
                .findFirst();
    }

    /** What is wrong with a text, each with its place. */
    public List<TextProblem> problems(LetterTemplate template) {
        return new TemplateText(template.body()).problems(template.maxDecile() != null);
    }

    /** Names of the fields that are wrong, as the form calls them. */
    public List<String> wrong(LetterTemplate template) {
        var wrong = new ArrayList<String>();
        add(wrong, isBetween(template.name().length(), 3, LONGEST_NAME), "namaTemplat");
        add(wrong, isBetween(template.purpose().length(), 3, LONGEST_PURPOSE), "keperluan");
        add(wrong, isBetween(template.body().length(), 20, LONGEST_BODY), "isiTemplat");
        add(wrong, template.validDays() == null || isBetween(template.validDays(), 1, LONGEST_VALIDITY), "hari");
        add(wrong, template.maxDecile() == null || isBetween(template.maxDecile(), 1, 10), "desil");
        add(wrong, !template.signers().isEmpty() && template.signers().size() <= 2, "tandaTangan");
        return List.copyOf(wrong);
    }

    private static void add(List<String> wrong, boolean right, String field) {
        if (!right) {
            wrong.add(field);
        }
    }

    private static boolean isBetween(int value, int least, int most) {
        return value >= least && value <= most;
    }

    /** Keeps it as the area's own next version. */
    @Transactional
    public void save(LetterTemplate template) {
        if (!wrong(template).isEmpty() || !problems(template).isEmpty()) {
            throw new IllegalArgumentException("a template that is wrong was not refused");
        }
        store.insert(template);
        journal.acted(Trace.of("letter.template-saved", "template", template.id())
                .inArea(numberOf(template.areaCode()))
                .with("name", template.name()));
    }

    /** Back to the nation's own; whether there was an own one. */
    @Transactional
    public boolean withdraw(String areaCode, String code) {
        if (areaCode.isEmpty() || store.withdraw(areaCode, code) == 0) {
            return false;
        }
        journal.acted(Trace.of("letter.template-withdrawn", "template", null)
                .inArea(numberOf(areaCode))
                .with("name", code));
        return true;
    }

    /** The text with invented people's data. */
    public List<LetterPaper.Block> preview(LetterTemplate template) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        SAMPLES.forEach(values::put);
        values.put(Placeholder.KEPERLUAN, template.purpose());
        return LetterPaper.blocks(new TemplateText(template.body()).fill(values));
    }

    private static long numberOf(String areaCode) {
        return areaCode.isEmpty() ? 0 : Area.noOf(areaCode);
    }
}
