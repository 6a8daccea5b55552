package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.correspondence.LetterTemplate;
import id.selaras.correspondence.Placeholder;
import id.selaras.correspondence.SigningPost;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a template into its form. */
final class TemplatePages {

    private TemplatePages() {}

    /** @param wrong names of the fields that are wrong */
    static TemplatePage page(Frame frame, LetterTemplate template, List<String> wrong, Texts texts) {
        var problems = wrong.stream()
                .map(name -> new Problem(name, "admin.wrong." + name))
                .toList();
        var own = !template.areaCode().isEmpty();
        return new TemplatePage(
                frame,
                template.code(),
                template.name(),
                own ? texts.get("admin.letters.own", template.version()) : texts.get("admin.letters.built-in"),
                own,
                field(texts, "namaTemplat", template.name(), problems),
                field(texts, "keperluan", template.purpose(), problems),
                field(texts, "isiTemplat", template.body(), problems),
                field(texts, "hari", number(template.validDays()), problems).mayBeEmpty(),
                field(texts, "desil", number(template.maxDecile()), problems).mayBeEmpty(),
                field(texts, "satuOrang", template.samePerson() ? "yes" : "", problems),
                field(texts, "paraf", "", problems).mayBeEmpty(),
                field(texts, "tandaTangan", "", problems),
                Arrays.stream(SigningPost.values())
                        .filter(post -> post.isOfVillage() == template.kind().isOfVillage())
                        .map(post -> Option.of(post.name(), texts.get(post.key())))
                        .toList(),
                names(template.checkers()),
                names(template.signers()),
                Arrays.stream(Placeholder.values())
                        .map(one -> Option.of("{{" + one.code() + "}}", texts.get(one.key())))
                        .toList());
    }

    private static List<String> names(List<SigningPost> posts) {
        return posts.stream().map(SigningPost::name).toList();
    }

    private static String number(@Nullable Integer number) {
        return number == null || number < 0 ? "" : Integer.toString(number);
    }
}
