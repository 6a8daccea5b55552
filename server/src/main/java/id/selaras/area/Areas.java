package id.selaras.area;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Indonesia's areas, looked up by code, by number, or by name in an area.
 *
 * <p>They are read once and kept in memory: 92,000 names that change only when the program is started with a newer edition.
 */
@Component
public class Areas {
    private final AreaStore store;
    private volatile @Nullable AreaIndex index;

    Areas(AreaStore store) {
        this.store = store;
    }

    public Optional<Area> find(String code) {
        return index().find(code);
    }

    public Optional<Area> byNo(long no) {
        return index().byNo(no);
    }

    /** The areas directly below, by name; the provinces for an empty code. */
    public List<Area> childrenOf(String code) {
        return index().childrenOf(code);
    }

    /**
     * The areas directly below {@code parentCode} that bear this name, whatever its spacing and punctuation. There may be
     * two: a desa and a kelurahan of one subdistrict can share a name.
     */
    public List<Area> named(String name, String parentCode) {
        return index().named(name, parentCode);
    }

    /**
     * Areas for a type-ahead, best first. It forgives spacing and a slip or two of spelling; words after the name may say
     * where it lies ("sidomulyo kebumen"). An empty text answers with the areas directly below.
     *
     * @param withinCode only areas in this one; null for the whole nation
     */
    public List<Area> suggest(String text, @Nullable String withinCode, int limit) {
        return index().suggest(text, withinCode, limit);
    }

    /**
     * The names from the province down to the area.
     *
     * @throws IllegalArgumentException if there is no such area
     */
    public AreaPath path(long no) {
        return index().path(no);
    }

    private AreaIndex index() {
        var known = index;
        if (known == null) {
            synchronized (this) {
                known = index == null ? new AreaIndex(store.all()) : index;
                // An empty database is not remembered: the areas may be loaded a moment later.
                if (!known.isEmpty()) {
                    index = known;
                }
            }
        }
        return known;
    }
}
