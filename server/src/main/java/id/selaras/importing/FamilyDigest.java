package id.selaras.importing;

import id.selaras.importing.ImportRow.Answer;
import id.selaras.registry.FactKind;
import id.selaras.registry.Subject;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 64 bits of what a list says of a family, the same however the file writes it. */
final class FamilyDigest {
    private static final long START = 0xcbf2_9ce4_8422_2325L;
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private long sum = START;

    /** Null where rows are held, or the family has no card to be known by. */
    static @Nullable Long of(FamilyRows family, LocalDate dropped) {
        if (family.rows().isEmpty()
                || !family.held().isEmpty()
                || family.family().card() == null) {
            return null;
        }
        var source = ListSource.of(family.family().period(), dropped);
        var digest = new FamilyDigest();
        digest.add(source.ref());
        digest.add(source.observedOn());
        digest.add(family);
        return digest.sum;
    }

    private void add(FamilyRows rows) {
        var family = rows.family();
        add(family.areaNo());
        add(family.rt());
        add(family.rw());
        add(family.hamlet());
        add(family.street());
        add(family.decile());
        add(family.programmes());
        rows.answers().forEach(this::add);
        rows.sound().forEach(this::add);
    }

    private void add(ImportRow row) {
        var person = row.person();
        add(person.nik() == null ? null : person.nik().digits());
        add(person.name());
        add(person.sex());
        add(person.birth() == null ? null : person.birth().date().earliest());
        add(person.birth() == null ? null : person.birth().precisionCode());
        add(person.relation());
        add(person.phone() == null ? null : person.phone().e164());
        add(person.life());
        add(person.programmes());
        row.answers().forEach((kind, answer) -> {
            if (kind.subject() == Subject.PERSON) {
                add(kind, answer);
            }
        });
    }

    private void add(FactKind kind, Answer answer) {
        mix(kind.name().hashCode());
        add(answer.code());
        add(answer.sourceCode());
        add(answer.value());
    }

    private void add(Set<String> words) {
        if (words.size() > 1) {
            new TreeSet<>(words).forEach(this::add);
        } else {
            words.forEach(this::add);
        }
        mix(2);
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> mix(0);
            case String text -> add(text);
            case Enum<?> constant -> add(constant.name());
            default -> add(value.toString());
        }
    }

    /** Two texts of one length and hash are as good as never two states of one thing. */
    private void add(@Nullable String text) {
        mix(text == null ? 0 : ((text.length() + 3L) << 32) | (text.hashCode() & 0xFFFF_FFFFL));
    }

    private void mix(long part) {
        sum = (sum ^ part) * FACTOR;
        sum ^= sum >>> 32;
    }
}
