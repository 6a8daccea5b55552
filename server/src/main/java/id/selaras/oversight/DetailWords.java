package id.selaras.oversight;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.oversight.TrailPage.Detail;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an entry tells more, in words: codes of states, roles and places become what people call them. */
@Component
class DetailWords {
    private static final String BEFORE = ".before";
    private static final String AFTER = ".after";

    /** Long lists, digests and ids: they prove, but nobody reads them on a page. */
    static final Set<String> UNREAD = Set.of("shown", "list", "sha256", "item", "approval", "village");

    /** Where the codes of a detail have their words, the likeliest first. */
    private static final Map<String, List<String>> CODED = Map.ofEntries(
            Map.entry("state", List.of("state.", "referral.", "proposal.state.", "benefit.state.")),
            Map.entry("role", List.of("account.role.")),
            Map.entry("post", List.of("correspondence.post.")),
            Map.entry("topic", List.of("topic.")),
            Map.entry("form", List.of("privacy.form.", "export.format.")),
            Map.entry("retained", List.of("privacy.kind.")),
            Map.entry("ending", List.of("privacy.ending.")),
            Map.entry("covered", List.of("trail.")),
            Map.entry("health", List.of("trail.")),
            Map.entry("identity", List.of("privacy.state.")),
            Map.entry("paper", List.of("privacy.paper.")),
            Map.entry("asker", List.of("privacy.asker.")),
            Map.entry("system", List.of("system.")),
            Map.entry("category", List.of("trail.")),
            Map.entry("ground", List.of("ground.")),
            Map.entry("source", List.of("source.")),
            Map.entry("what", List.of("trail.what.")),
            Map.entry("step", List.of("step.")),
            Map.entry("kind", List.of("check.", "trail.kind.", "organisation-kind.", "proposal.kind.")),
            Map.entry("manner", List.of("trail.manner.")),
            Map.entry("late", List.of("trail.said.")),
            Map.entry("granted", List.of("trail.said.")),
            Map.entry("own", List.of("trail.said.")),
            Map.entry("field", List.of("trail.field.")));

    private final Areas areas;
    private final Organisations organisations;

    DetailWords(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /** @param names of accounts by their id */
    List<Detail> of(Map<String, String> content, Map<UUID, String> names, Texts texts, Dates dates) {
        var keys = new TreeSet<String>();
        content.keySet().forEach(key -> keys.add(key.replace(BEFORE, "").replace(AFTER, "")));
        keys.removeAll(UNREAD);
        var details = new ArrayList<Detail>();
        for (var key : keys) {
            UnaryOperator<@Nullable String> words = raw -> raw == null ? null : value(key, raw, names, texts, dates);
            var before = words.apply(content.get(key + BEFORE));
            var after = words.apply(content.getOrDefault(key + AFTER, content.get(key)));
            if (before == null || !before.equals(after)) {
                details.add(new Detail(label(key, texts), before, after == null ? texts.get("trail.nothing") : after));
            }
        }
        return details;
    }

    private static String label(String key, Texts texts) {
        return known(texts, "trail.detail." + key, texts.get("trail.detail.other"));
    }

    private String value(String key, String raw, Map<UUID, String> names, Texts texts, Dates dates) {
        var code = raw.toLowerCase(Locale.ROOT);
        return switch (key) {
            case "sectors" ->
                Arrays.stream(code.replaceAll("[\\[\\]\\s]", "").split(","))
                        .map(sector -> known(texts, "sector." + sector, sector))
                        .collect(Collectors.joining(", "));
            case "area" -> raw.isEmpty() ? texts.get("home.nation") : area(raw);
            case "organisation" ->
                named(raw, id -> organisations.find(id).map(Organisation::name).orElse(null), raw);
            case "by" -> named(raw, names::get, known(texts, "trail.by." + code.replace(' ', '-'), raw));
            case "limit" -> limit(raw, texts);
            case "date", "from", "until", "as_of" ->
                TypedDate.read(raw).map(dates::dayAndYear).orElse(raw);
            case "category" -> known(texts, "care." + code.replace('-', '.'), coded(key, code, raw, texts));
            case "nik" -> "none".equals(raw) ? texts.get("trail.nik.none") : raw;
            case "act" -> known(texts, "trail.act." + raw, raw);
            default -> coded(key, code, raw, texts);
        };
    }

    /** The first bundle that knows the code speaks for it. */
    private static String coded(String key, String code, String raw, Texts texts) {
        var words = raw;
        for (var bundle : CODED.getOrDefault(key, List.of()).reversed()) {
            words = known(texts, bundle + (bundle.equals("referral.") ? code.replace('_', '-') : code), words);
        }
        return words;
    }

    private String area(String code) {
        return areas.find(code).map(Area::name).orElse(code);
    }

    private static String limit(String code, Texts texts) {
        var number = code.replaceAll("\\D", "");
        if (number.isEmpty()) {
            return known(texts, "limit." + code, code);
        }
        var key = code.endsWith("wd") ? "limit.working-days" : code.endsWith("h") ? "limit.hours" : "limit.days";
        return texts.get(key, Integer.parseInt(number));
    }

    private static String named(
            String raw, java.util.function.Function<UUID, @Nullable String> name, String otherwise) {
        try {
            var found = name.apply(UUID.fromString(raw));
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException notAnId) {
            return otherwise;
        }
    }

    /** An older or newer program may have kept what this one has no word for: the journal is shown all the same. */
    static String known(Texts texts, String key, String otherwise) {
        var words = texts.messages().getMessage(key, null, otherwise, texts.language());
        return words == null ? otherwise : words;
    }
}
