package id.selaras.administration;

import id.selaras.directory.DatedLimit;
import id.selaras.directory.Programmes;
import id.selaras.directory.Sector;
import id.selaras.directory.Step;
import id.selaras.directory.StepLimit;
import id.selaras.directory.Urgency;
import id.selaras.engine.clock.TimeLimit;
import id.selaras.ui.TypedDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Understands a time limit as typed; says at which answer it could not. */
@Component
class LimitReader {
    private final Programmes programmes;

    LimitReader(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Empty when something was wrong; the problems then say what. */
    Optional<DatedLimit> read(LimitForm form, ChosenArea area, LocalDate today, List<Problem> problems) {
        var step = one(form.langkah(), Step.values(), Step::code);
        var from = TypedDate.read(form.mulai());
        check(step.isPresent(), "langkah", "admin.wrong.step", problems);
        check(from.isPresent() && !from.get().isBefore(today), "mulai", "admin.wrong.from", problems);
        check(form.dasar().length() >= 3 && form.dasar().length() <= 300, "dasar", "admin.wrong.source", problems);
        check(
                form.code().matches("[1-9][0-9]{0,2}(wd|h|d)|today|today-always"),
                "jumlah",
                "admin.wrong.count",
                problems);
        check(
                form.program().isEmpty() || programmes.find(form.program()).isPresent(),
                "program",
                "admin.wrong.programme",
                problems);
        if (!problems.isEmpty() || step.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatedLimit(
                new UUID(0, 0),
                area.code(),
                step.get(),
                one(form.mendesak(), Urgency.values(), Urgency::code).orElse(null),
                one(form.sektor(), Sector.values(), Sector::code).orElse(null),
                form.program(),
                new StepLimit(TimeLimit.parse(form.code()), form.dasar()),
                from.get()));
    }

    private static <E> Optional<E> one(String code, E[] values, Function<E, String> codeOf) {
        return Arrays.stream(values)
                .filter(value -> codeOf.apply(value).equals(code))
                .findFirst();
    }

    private static void check(boolean right, String where, String key, List<Problem> problems) {
        if (!right) {
            problems.add(new Problem(where, key));
        }
    }
}
