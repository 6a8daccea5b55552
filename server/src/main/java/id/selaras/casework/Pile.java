package id.selaras.casework;

import id.selaras.ui.Owner;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first filter of the work list: with whom the next step lies (langkah berikut pada). */
public enum Pile {
    MINE("saya", Owner.YOU),
    /** Every open case, for who only reads. */
    ALL("semua", Owner.NOBODY),
    SECRETARIAT("sekretariat", Owner.SECRETARIAT),
    VILLAGE("puskesos", Owner.VILLAGE),
    SUPERVISOR("supervisor", Owner.SUPERVISOR),
    AGENCY("instansi", Owner.AGENCY),
    CITIZEN("warga", Owner.CITIZEN),
    PAUSED("dijeda", Owner.PAUSED),
    /** Proposals in outside systems, of closed cases too. */
    OUTSIDE("luar", Owner.NOBODY),
    DONE("selesai", Owner.DONE);

    private final String code;
    private final Owner owner;

    Pile(String code, Owner owner) {
        this.code = code;
        this.owner = owner;
    }

    /** As it stands in the address. */
    public String code() {
        return code;
    }

    public Owner owner() {
        return owner;
    }

    /** The states that lie with this owner; none for a pile that is told by something else. */
    List<CaseState> states() {
        return isOfOneOwner()
                ? Stream.of(CaseState.values())
                        .filter(state -> state.owner() == owner)
                        .toList()
                : List.of();
    }

    boolean isOfOneOwner() {
        return switch (this) {
            case SECRETARIAT, VILLAGE, SUPERVISOR, AGENCY, CITIZEN -> true;
            case MINE, PAUSED, OUTSIDE, DONE, ALL -> false;
        };
    }

    static Optional<Pile> chosen(@Nullable String code) {
        return Arrays.stream(values()).filter(pile -> pile.code.equals(code)).findFirst();
    }
}
