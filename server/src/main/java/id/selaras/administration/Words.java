package id.selaras.administration;

import id.selaras.access.Duty;
import id.selaras.access.Role;
import id.selaras.directory.OrganisationKind;
import id.selaras.directory.Sector;
import id.selaras.engine.clock.TimeLimit;
import id.selaras.ui.Language;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for roles, duties, kinds and sectors, to show and to read back from a form or a sheet in either language. */
@Component
class Words {
    private static final int SHORTEST_PART = 5;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    static String key(Role role) {
        return "admin.role." + role.code();
    }

    Optional<Role> role(String text) {
        return read(text, Role.values(), Words::key, Role::code);
    }

    Optional<Duty> duty(String text) {
        return read(text, Duty.values(), duty -> "admin." + duty.key(), Duty::code);
    }

    Optional<OrganisationKind> kind(String text) {
        return read(text, OrganisationKind.values(), OrganisationKind::key, OrganisationKind::code);
    }

    Optional<Sector> sector(String text) {
        return read(text, Sector.values(), Sector::key, Sector::code);
    }

    /** Ya or tidak, yes or no; empty text is the second. */
    static Optional<Boolean> yes(String text, boolean ifEmpty) {
        return switch (plain(text)) {
            case "" -> Optional.of(ifEmpty);
            case "ya", "y", "yes", "true", "1" -> Optional.of(true);
            case "tidak", "t", "no", "n", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static List<Option> roles(Texts texts) {
        return options(Role.values(), Role::code, role -> texts.get(key(role)));
    }

    static List<Option> duties(Texts texts) {
        return options(Duty.values(), Duty::code, duty -> texts.get("admin." + duty.key()));
    }

    static List<Option> kinds(Texts texts) {
        return options(OrganisationKind.values(), OrganisationKind::code, kind -> texts.get(kind.key()));
    }

    static List<Option> sectors(Texts texts) {
        return options(Sector.values(), Sector::code, sector -> texts.get(sector.key()));
    }

    static String limit(Texts texts, TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.WorkingDays(var count) -> texts.get("limit.working-days", count);
            case TimeLimit.CalendarDays(var count) -> texts.get("limit.days", count);
            case TimeLimit.Hours(var count) -> texts.get("limit.hours", count);
            case TimeLimit.SameDay(var evenWhenClosed) ->
                texts.get(evenWhenClosed ? "limit.today-always" : "limit.today");
        };
    }

    static <E> List<Option> options(E[] values, Function<E, String> code, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Option.of(code.apply(value), label.apply(value)))
                .toList();
    }

    // The whole word first; else a part of it that means one value only: "koordinator" for "Koordinator Puskesos".
    private <E> Optional<E> read(String text, E[] values, Function<E, String> key, Function<E, String> code) {
        var wanted = plain(text);
        var whole = Arrays.stream(values)
                .filter(value -> names(value, key, code).anyMatch(wanted::equals))
                .findFirst();
        if (whole.isPresent() || wanted.length() < SHORTEST_PART) {
            return whole;
        }
        var partly = Arrays.stream(values)
                .filter(value -> names(value, key, code).anyMatch(name -> name.contains(wanted)))
                .toList();
        return partly.size() == 1 ? Optional.of(partly.getFirst()) : Optional.empty();
    }

    private <E> Stream<String> names(E value, Function<E, String> key, Function<E, String> code) {
        var labels = Stream.of(Language.values())
                .map(language -> messages.getMessage(key.apply(value), null, language.locale()));
        return Stream.concat(Stream.of(code.apply(value)), labels).map(Words::plain);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
