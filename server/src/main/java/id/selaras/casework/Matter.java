package id.selaras.casework;

import id.selaras.directory.Sector;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about.
 *
 * @param topic the short choice at the window, a key of {@link Topic}
 * @param title one line for lists
 * @param words what the citizen said, in the citizen's words and language
 */
public record Matter(
        Channel channel, Kind kind, Content content, Sector sector, Topic topic, String title, String words) {

    /** Pertanyaan, saran, pengaduan: the nature by the front-office guide of 2017. */
    public enum Kind {
        QUESTION,
        SUGGESTION,
        COMPLAINT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Kepesertaan, kebutuhan, perbaikan data, non-program, perlindungan. */
    public enum Content {
        PARTICIPATION,
        NEED,
        DATA_CORRECTION,
        NON_PROGRAMME,
        PROTECTION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the matter reached us (kanal). */
    public enum Channel {
        WINDOW,
        VISIT,
        TELEPHONE,
        LETTER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The value a form sent, or the ordinary one when it sent nothing that we know. */
    static <E extends Enum<E>> E chosen(Class<E> type, @Nullable String code, E otherwise) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
