package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.access.Acting;
import id.selaras.access.OwnPassword;
import id.selaras.access.OwnPassword.Check;
import id.selaras.access.SignedIn;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The signed-in person's own password (sandi); the first page after signing in with a slip. */
@Controller
class PasswordController {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private final Acting acting;
    private final OwnPassword password;
    private final PasswordDesk desk;

    PasswordController(Acting acting, OwnPassword password, PasswordDesk desk) {
        this.acting = acting;
        this.password = password;
        this.desk = desk;
    }

    @GetMapping("/sandi")
    String form(@ModelAttribute("texts") Texts texts, Model model) {
        return page(false, List.of(), texts, model);
    }

    @PostMapping("/sandi")
    String change(PasswordForm form, @ModelAttribute("texts") Texts texts, HttpServletResponse response, Model model) {
        var person = acting.person().orElseThrow();
        var problems = problems(form, person);
        if (problems.isEmpty()) {
            desk.change(person, form.baru());
            return page(true, List.of(), texts, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(false, problems, texts, model);
    }

    private List<Problem> problems(PasswordForm form, SignedIn person) {
        var problems = new ArrayList<Problem>();
        var wanted = form.baru();
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            problems.add(new Problem("baru", "admin.wrong.password-short"));
        } else if (wanted.toLowerCase(Locale.ROOT).contains(person.accountName())) {
            problems.add(new Problem("baru", "admin.wrong.password-name"));
        } else if (wanted.equals(form.sekarang())) {
            problems.add(new Problem("baru", "admin.wrong.password-same"));
        } else if (!wanted.equals(form.ulang())) {
            problems.add(new Problem("ulang", "admin.wrong.password-again"));
        }
        if (problems.isEmpty()) {
            switch (password.check(person, form.sekarang())) {
                case Check.WRONG -> problems.add(new Problem("sekarang", "admin.wrong.password"));
                case Check.MUST_WAIT -> problems.add(new Problem("sekarang", "admin.wrong.password-wait"));
                case Check.MATCHES -> {}
            }
        }
        return problems;
    }

    private String page(boolean done, List<Problem> problems, Texts texts, Model model) {
        var first = !done && acting.person().map(SignedIn::mustChangePassword).orElse(false);
        model.addAttribute(
                "page",
                new PasswordPage(
                        first,
                        done,
                        field(texts, "sekarang", "", problems),
                        field(texts, "baru", "", problems),
                        field(texts, "ulang", "", problems)));
        return "administration/password";
    }

    record PasswordForm(String sekarang, String baru, String ulang) {
        PasswordForm {
            sekarang = sekarang == null ? "" : sekarang;
            baru = baru == null ? "" : baru;
            ulang = ulang == null ? "" : ulang;
        }

        @Override
        public String toString() {
            return "PasswordForm[…]";
        }
    }
}
