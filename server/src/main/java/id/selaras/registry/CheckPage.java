package id.selaras.registry;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be looked at in a village: how much of each kind, one kind's list, and what to do about it.
 *
 * @param villages to choose from; one alone is not asked for
 * @param suspended how many are left out because use of their data is suspended
 * @param nextHref the next page; null on the last
 */
public record CheckPage(
        Field village,
        List<Option> villages,
        List<Tab> tabs,
        String kind,
        String title,
        String next,
        List<Line> lines,
        int suspended,
        @Nullable String nextHref) {

    public record Tab(String href, String name, boolean current) {}

    /** @param detail when the family was last seen; empty of a person */
    public record Line(String href, String name, String detail) {}
}
