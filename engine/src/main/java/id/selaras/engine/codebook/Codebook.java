package id.selaras.engine.codebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the codes of one questionnaire mean (buku kode). Variables are named as the registry names its kinds of fact. An
 * unknown code has no meaning here: the text stays with the fact, and somebody looks.
 */
public final class Codebook {
    private static final Breadth BREADTH = CodebookFile.breadth();
    private static final Map<Instrument, Codebook> ALL = readAll();

    private final Instrument instrument;
    private final Map<String, CodeList> lists;

    private Codebook(Instrument instrument, Map<String, CodeList> lists) {
        this.instrument = instrument;
        this.lists = lists;
    }

    private static Map<Instrument, Codebook> readAll() {
        var all = new EnumMap<Instrument, Codebook>(Instrument.class);
        for (var instrument : Instrument.values()) {
            all.put(instrument, new Codebook(instrument, CodebookFile.read(instrument.code())));
        }
        return all;
    }

    public static Codebook of(Instrument instrument) {
        return Objects.requireNonNull(ALL.get(instrument));
    }

    /** Whether one of our answers is, or is part of, one of those: SMK is upper secondary. */
    public static boolean isWithin(String variable, String canonical, List<String> answers) {
        return BREADTH.isWithin(variable, canonical, answers);
    }

    /** The next wider answer that one of our answers is part of; empty of one that is part of none. */
    public static Optional<String> wider(String variable, String canonical) {
        return BREADTH.widening(variable, canonical).skip(1).findFirst();
    }

    public Instrument instrument() {
        return instrument;
    }

    public Set<String> variables() {
        return lists.keySet();
    }

    public Optional<CodeList> list(String variable) {
        return Optional.ofNullable(lists.get(variable));
    }

    /** Whether the questionnaire asks how many, so that its answer is a number and no code. */
    public boolean counts(String variable) {
        return lists.get(variable) instanceof Counted;
    }

    /** Our answer for theirs; see {@link CodeList#canonical}. */
    public Optional<String> canonical(String variable, String written) {
        return list(variable).flatMap(list -> list.canonical(written));
    }

    /** Their code for our answer, or for the next wider one that they have. */
    public Optional<String> code(String variable, String canonical) {
        return list(variable)
                .flatMap(list -> BREADTH.widening(variable, canonical)
                        .flatMap(answer -> list.code(answer).stream())
                        .findFirst());
    }

    /**
     * The same answer in another list; empty where that list would ask more than was answered here, or has nothing of the
     * kind.
     */
    public Optional<Translation> translate(String variable, String written, Codebook into) {
        return canonical(variable, written)
                .filter(answer -> !into.asksMore(variable, answer, this))
                .flatMap(answer -> into.code(variable, answer))
                .map(code -> new Translation(code, !leadsBack(variable, written, into, code)));
    }

    /** "Other" of a list without a word for servants may be a servant; a list with that word can't be answered "other". */
    private boolean asksMore(String variable, String canonical, Codebook source) {
        var finer = BREADTH.finer(variable, canonical);
        return list(variable).stream()
                .flatMap(list -> list.meanings().stream())
                .filter(finer::contains)
                .anyMatch(answer -> source.list(variable).stream()
                        .noneMatch(list -> list.meanings().contains(answer)));
    }

    private boolean leadsBack(String variable, String written, Codebook into, String code) {
        return into.canonical(variable, code)
                .filter(answer -> !asksMore(variable, answer, into))
                .flatMap(answer -> code(variable, answer))
                .flatMap(back -> canonical(variable, back))
                .equals(canonical(variable, written));
    }
}
