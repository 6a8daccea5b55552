package id.selaras.registry;

import id.selaras.registry.CareController.CareForm;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts people's categories into the words of their page. */
record CareView(FamilyCard family, Texts texts, Dates dates, Map<String, String> wrong, boolean hasLegalBasis) {

    CarePage page(List<CareAssignment> assignments, @Nullable CareForm form, @Nullable String done) {
        return new CarePage(
                family.id(),
                texts.get("care.title", family.name()),
                lines(assignments, true),
                lines(assignments, false),
                form == null ? null : form(form),
                done == null || !List.of("dicatat", "diakhiri").contains(done) ? null : texts.get("care.done." + done));
    }

    private List<CarePage.Line> lines(List<CareAssignment> assignments, boolean open) {
        return assignments.stream()
                .filter(one -> (one.until() == null) == open)
                .map(this::line)
                .toList();
    }

    private CarePage.Line line(CareAssignment one) {
        var category = one.category();
        var member = member(one.person());
        var fits = member.map(who -> category.fits(who.age(), who.sex())).orElse(true);
        return new CarePage.Line(
                one.id(),
                member.map(Member::name).orElse(""),
                name(category),
                texts.get(category.key() + ".text"),
                dates(one),
                one.until() == null ? one.note() : one.endReason(),
                category.isRestricted(),
                fits ? null : texts.get("care.hint"),
                field("alasan", "alasan-" + one.id(), ""));
    }

    private Optional<Member> member(UUID person) {
        return family.members().stream().filter(who -> who.id().equals(person)).findFirst();
    }

    private String dates(CareAssignment one) {
        var from = dates.dayAndYear(one.from());
        var until = one.until();
        return until == null ? texts.get("care.since", from) : texts.get("care.from-to", from, dates.dayAndYear(until));
    }

    private CarePage.Form form(CareForm form) {
        return new CarePage.Form(
                field("orang", "orang", form.orang()),
                family.members().stream()
                        .map(who -> Option.of(who.id().toString(), who.name()))
                        .toList(),
                field("jenis", "jenis", form.jenis()),
                Arrays.stream(CareCategory.values())
                        .filter(category -> hasLegalBasis || !category.needsLegalBasis())
                        .map(category -> Option.of(category.code(), name(category)))
                        .toList(),
                field("sejak", "sejak", form.sejak()),
                field("catatan", "catatan", form.catatan()));
    }

    private String name(CareCategory category) {
        return texts.get("care.kind." + category.kind().code(), "%02d".formatted(category.number())) + " "
                + texts.get(category.key());
    }

    private Field field(String label, String name, String value) {
        var field = Field.of(name, texts.get("care.field." + label)).value(value);
        var problem = wrong.get(name);
        return problem == null ? field : field.error(texts.get(problem));
    }
}
