package id.selaras.casework;

import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of the work list.
 *
 * @param areaCode only cases inside this area
 * @param after the row after which the page begins
 */
public record QueueFilter(
        Pile pile,
        Deadline deadline,
        @Nullable Sector sector,
        @Nullable String areaCode,
        @Nullable Urgency urgency,
        @Nullable After after) {

    /** By the clock: all, late, today. */
    public enum Deadline {
        ALL("semua"),
        LATE("lewat"),
        TODAY("hari-ini");

        private final String code;

        Deadline(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Deadline chosen(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(value -> value.code.equals(code))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    static QueueFilter of(Pile pile) {
        return new QueueFilter(pile, Deadline.ALL, null, null, null, null);
    }

    QueueFilter after(@Nullable After row) {
        return new QueueFilter(pile, deadline, sector, areaCode, urgency, row);
    }

    QueueFilter on(Pile other) {
        return new QueueFilter(other, deadline, sector, areaCode, urgency, null);
    }

    /** Whether anything but the owner narrows the list. */
    boolean isNarrowed() {
        return deadline != Deadline.ALL || sector != null || areaCode != null || urgency != null;
    }

    /** The address of this list; nothing in it says anything of a person. */
    String address(String path) {
        var address = new StringBuilder(path).append("?pada=").append(pile.code());
        if (deadline != Deadline.ALL) {
            address.append("&batas=").append(deadline.code());
        }
        if (sector != null) {
            address.append("&sektor=").append(sector.code());
        }
        if (areaCode != null) {
            address.append("&wilayah=").append(areaCode);
        }
        if (urgency != null) {
            address.append("&urgensi=").append(urgency.code());
        }
        if (after != null) {
            address.append("&sesudah=").append(after.code());
        }
        return address.toString();
    }

    /**
     * The last row of the page before.
     *
     * @param seen how many rows came before
     * @param at when it is due, or when it was closed
     */
    public record After(long seen, boolean emergency, Instant at, UUID id) {
        private static final int PARTS = 4;
        private static final long MICROS = 1_000_000L;

        String code() {
            var micros = at.getEpochSecond() * MICROS + at.getNano() / 1_000;
            return seen + "." + (emergency ? 1 : 0) + "." + micros + "." + id;
        }

        /** Empty when an address was cut or changed by hand: the list then begins at its beginning. */
        public static Optional<After> parse(@Nullable String code) {
            var parts = code == null ? new String[0] : code.split("\\.", -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            try {
                var micros = Long.parseLong(parts[2]);
                return Optional.of(new After(
                        Long.parseLong(parts[0]),
                        parts[1].equals("1"),
                        Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000),
                        UUID.fromString(parts[3])));
            } catch (IllegalArgumentException | java.time.DateTimeException notOurs) {
                return Optional.empty();
            }
        }
    }
}
