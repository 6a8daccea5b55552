package id.selaras.eligibility;

import id.selaras.eligibility.RulesPage.Approving;
import id.selaras.eligibility.RulesPage.Saving;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleWriter;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import id.selaras.ui.TypedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of a draft. */
@Component
class RuleDraftPages {
    private final RuleDrafts drafts;
    private final RulesPages pages;

    RuleDraftPages(RuleDrafts drafts, RulesPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    /** @param wrong what could not be read of a file, by place */
    record Outcome(@Nullable String done, @Nullable String refused, RuleForm typed, List<RuleLines.Line> wrong) {
        static final Outcome NONE = new Outcome(null, null, RuleForm.NOTHING, List.of());

        static Outcome done(@Nullable String key) {
            return new Outcome(key, null, RuleForm.NOTHING, List.of());
        }

        static Outcome refused(String key, RuleForm typed) {
            return new Outcome(null, key, typed, List.of());
        }
    }

    RulesPage.Draft draft(RuleDraft draft, Outcome outcome, Texts texts) {
        var around = drafts.around(draft);
        var day = drafts.firstDay(draft);
        var problems = new ProblemLines(texts, around, draft.programme(), day).of(drafts.problems(draft));
        var dates = new Dates(texts, RulesPages.ZONE);
        var typedDay = outcome.typed().values().getOrDefault("tanggal", TypedDate.write(day));
        return new RulesPage.Draft(
                draft.id(),
                draft.programme(),
                draft.rule().name().in(texts.isIndonesian()),
                pages.place(draft.areaCode()),
                draft.revision(),
                saved(draft, dates, texts),
                draft.ended() == null ? null : "rules.ended." + draft.ended(),
                new RuleLines(texts, around, day).of(draft.book()),
                problems,
                draft.ended() == null ? new EditorForms(texts, draft, around, day).whole(outcome.typed()) : null,
                new Approving(
                        outcome.typed().field("tanggal", texts).value(typedDay), whyNot(draft, problems.isEmpty())),
                outcome.typed().field("berkas", texts),
                outcome.wrong(),
                savings(draft, dates, texts),
                outcome.done(),
                outcome.refused());
    }

    private static String saved(RuleDraft draft, Dates dates, Texts texts) {
        return texts.get("rules.draft.saved", draft.revision(), draft.savedBy(), dates.dayAndTime(draft.savedAt()));
    }

    private static @Nullable String whyNot(RuleDraft draft, boolean isWhole) {
        if (!isWhole) {
            return "rules.approve.problems";
        }
        return draft.mine() ? "rules.approve.own" : null;
    }

    private List<Saving> savings(RuleDraft draft, Dates dates, Texts texts) {
        return drafts.savings(draft.id()).stream()
                .map(saving -> new Saving(
                        saving.number(),
                        texts.get("rules.draft.saved", saving.number(), saving.by(), dates.dayAndTime(saving.at())),
                        saving.number() == draft.revision()))
                .toList();
    }

    /** @param mine what could not be saved over {@code base} because somebody saved {@code theirs} */
    RulesPage.Conflict conflict(RuleDraft base, RuleDraft theirs, RuleBook mine, Texts texts) {
        var around = drafts.around(theirs);
        var day = drafts.firstDay(theirs);
        var before = RulesPages.lines(base.book(), around, day, texts);
        var other = RuleDiff.between(before, RulesPages.lines(theirs.book(), around, day, texts));
        var own = RuleDiff.between(before, RulesPages.lines(mine, around, day, texts));
        return new RulesPage.Conflict(
                base.id(),
                theirs.rule().name().in(texts.isIndonesian()),
                theirs.revision(),
                saved(theirs, new Dates(texts, RulesPages.ZONE), texts),
                other.gone(),
                other.come(),
                own.gone(),
                own.come(),
                RuleWriter.write(mine));
    }
}
