package id.selaras.access;

import id.selaras.area.Area;
import id.selaras.area.Areas;
import id.selaras.engine.clock.AreaZone;
import id.selaras.ui.Dates;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account (akun): posts, sessions, password. */
@Controller
class OwnAccountController {
    private final OwnAccount account;
    private final Areas areas;
    private final Clock clock;

    OwnAccountController(OwnAccount account, Areas areas, Clock clock) {
        this.account = account;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/akun")
    String own(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String selesai,
            @ModelAttribute("texts") Texts texts,
            Model model) {
        var posts = account.posts();
        model.addAttribute(
                "page",
                new AccountPage(
                        person.fullName(),
                        person.accountName(),
                        "sandi".equals(selesai),
                        posts.stream().map(post -> shown(post, person, texts)).toList(),
                        otherRoles(posts, person, texts),
                        account.sessions(person).stream()
                                .map(session -> shown(session, person, texts))
                                .toList()));
        return "access/account";
    }

    @GetMapping("/akun/sandi")
    String passwordForm(@AuthenticationPrincipal SignedIn person, @ModelAttribute("texts") Texts texts, Model model) {
        model.addAttribute("page", passwordPage(person, Optional.empty(), texts));
        return "access/password";
    }

    @PostMapping("/akun/sandi")
    String changePassword(
            @AuthenticationPrincipal SignedIn person,
            PasswordForm form,
            @ModelAttribute("texts") Texts texts,
            HttpServletResponse response,
            Model model) {
        var fault = form.baru().equals(form.ulang())
                ? account.changePassword(person, form.lama(), form.baru())
                : Optional.of(PasswordFault.REPEATED_DIFFERENTLY);
        if (fault.isEmpty()) {
            return "redirect:/akun?selesai=sandi";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", passwordPage(person, fault, texts));
        return "access/password";
    }

    @PostMapping("/akun/peran")
    String switchRole(@AuthenticationPrincipal SignedIn person, @RequestParam String peran) {
        var wanted = Arrays.stream(Role.values())
                .filter(role -> role.code().equals(peran))
                .findFirst();
        // A role that is none, or not one's own, changes nothing; the page shows what is held.
        return wanted.isPresent() && account.switchRole(person, wanted.get()) ? "redirect:/kerja" : "redirect:/akun";
    }

    @PostMapping("/akun/keluar")
    String signOutEverywhere(
            @AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        account.signOutEverywhere(person);
        response.addHeader(HttpHeaders.SET_COOKIE, SignInController.cookie("", request.isSecure(), Duration.ZERO));
        return "redirect:/masuk";
    }

    private static PasswordPage passwordPage(SignedIn person, Optional<PasswordFault> fault, Texts texts) {
        var words = fault.map(found -> texts.get(found.key(), OwnAccount.SHORTEST, OwnAccount.LONGEST))
                .orElse(null);
        var ofOld = fault.filter(PasswordFault::isOfOld).isPresent();
        return new PasswordPage(
                person.mustChangePassword(),
                Field.of("lama", texts.get(person.mustChangePassword() ? "account.slip" : "account.old"))
                        .error(ofOld ? words : null),
                Field.of("baru", texts.get("account.new"))
                        .hint(texts.get("account.new.hint", OwnAccount.SHORTEST))
                        .error(ofOld ? null : words),
                Field.of("ulang", texts.get("account.repeat")));
    }

    private AccountPage.PostLine shown(OwnAccountStore.HeldPost post, SignedIn person, Texts texts) {
        var where = areas.find(post.areaCode())
                .map(Area::no)
                .map(no -> areas.path(no).line())
                .orElseGet(() -> texts.get("account.nation"));
        return new AccountPage.PostLine(roleName(post.role(), texts), where, post.role() == person.role());
    }

    private static List<AccountPage.RoleChoice> otherRoles(
            List<OwnAccountStore.HeldPost> posts, SignedIn person, Texts texts) {
        return posts.stream()
                .map(OwnAccountStore.HeldPost::role)
                .distinct()
                .filter(role -> role != person.role())
                .map(role -> new AccountPage.RoleChoice(role.code(), roleName(role, texts)))
                .toList();
    }

    private AccountPage.SessionLine shown(OwnAccountStore.OpenSession session, SignedIn person, Texts texts) {
        var area = person.post().areaCode();
        var zone = area.isEmpty() ? AreaZone.WIB : AreaZone.ofProvince(area.substring(0, 2));
        var dates = new Dates(texts, zone.zoneId());
        return new AccountPage.SessionLine(
                texts.get("account.session." + session.kind()),
                roleName(session.role(), texts),
                dates.moment(session.openedAt(), clock.instant()),
                dates.moment(session.lastSeenAt(), clock.instant()),
                session.thisOne());
    }

    private static String roleName(Role role, Texts texts) {
        return texts.get("account.role." + role.code());
    }

    record PasswordForm(String lama, String baru, String ulang) {
        PasswordForm {
            lama = lama == null ? "" : lama;
            baru = baru == null ? "" : baru;
            ulang = ulang == null ? "" : ulang;
        }

        @Override
        public String toString() {
            return "PasswordForm[…]";
        }
    }
}
