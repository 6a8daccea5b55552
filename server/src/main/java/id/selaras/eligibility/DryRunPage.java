package id.selaras.eligibility;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.PageLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dry runs in words. */
public final class DryRunPage {

    private DryRunPage() {}

    /**
     * What may be tried, and what was.
     *
     * @param form null until a programme is chosen
     * @param trouble a sentence why the values cannot be tried
     */
    public record Index(
            Field programme,
            List<Option> programmes,
            @Nullable Form form,
            @Nullable String trouble,
            List<Line> latest) {}

    /** @param values a field for each parameter of the programme */
    public record Form(String programme, String title, Field area, List<Option> areas, List<Field> values) {}

    public record Line(String href, String title, String when, String state) {}

    /**
     * One run.
     *
     * @param lead area, day, versions
     * @param failed why, and what to do; null unless it failed
     */
    public record Run(
            String href,
            String title,
            List<String> lead,
            String state,
            @Nullable Progress progress,
            @Nullable String failed,
            @Nullable Result result) {}

    /** @param read how many rows so far; null before and after reading */
    public record Progress(
            String href, String stage, @Nullable String read) {}

    /**
     * What came out.
     *
     * @param opened the area whose parts are shown
     * @param back to the area around it; null at the run's own
     * @param covered whether figures are covered
     */
    public record Result(
            List<Figure> figures,
            List<Figure> moves,
            List<Figure> costs,
            String opened,
            @Nullable String back,
            boolean covered,
            List<Area> areas,
            String csv,
            @Nullable String entering,
            @Nullable String leaving,
            List<Figure> times) {}

    /** @param was null where nothing is compared */
    public record Figure(String label, @Nullable String was, String becomes) {}

    /** @param href to its parts; null where there are none */
    public record Area(String name, @Nullable String href, List<String> cells) {}

    /** Families that enter or leave. */
    public record Families(
            String title,
            String back,
            List<Option> families,
            @Nullable PageLinks links) {}
}
