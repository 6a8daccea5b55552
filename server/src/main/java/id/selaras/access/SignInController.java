package id.selaras.access;

import id.selaras.access.SessionFilter.LockedSession;
import id.selaras.access.SignIn.MustWait;
import id.selaras.access.SignIn.Opened;
import id.selaras.access.SignIn.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign in (masuk), lock (kunci), sign out (keluar). */
@Controller
class SignInController {
    private final SignIn signIn;
    private final SignInLimits limits;
    private final Sessions sessions;
    private final Acting acting;

    SignInController(SignIn signIn, SignInLimits limits, Sessions sessions, Acting acting) {
        this.signIn = signIn;
        this.limits = limits;
        this.sessions = sessions;
        this.acting = acting;
    }

    @GetMapping("/masuk")
    String form(@RequestParam(defaultValue = "") String kembali, Model model) {
        model.addAttribute("page", new SignInPage(kembali, "", null));
        return "access/sign-in";
    }

    @PostMapping("/masuk")
    String signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!limits.admits(request.getRemoteAddr())) {
            return again(form, "sign-in.wait", response, model);
        }
        return switch (signIn.signIn(form.akun(), form.sandi(), Optional.empty())) {
            case Opened opened -> {
                response.addHeader(
                        HttpHeaders.SET_COOKIE, cookie(opened.token(), request.isSecure(), Duration.ofHours(12)));
                yield "redirect:" + safe(form.kembali());
            }
            case Refused refused -> again(form, "sign-in.refused", response, model);
            case MustWait wait -> again(form, "sign-in.wait", response, model);
        };
    }

    @GetMapping("/kunci")
    String locked(HttpServletRequest request, @RequestParam(defaultValue = "") String kembali, Model model) {
        var locked = (LockedSession) request.getAttribute(LockedSession.ATTRIBUTE);
        if (locked == null) {
            return "redirect:" + safe(kembali);
        }
        model.addAttribute("page", new UnlockPage(kembali, locked.person().fullName(), null));
        return "access/unlock";
    }

    @PostMapping("/kunci")
    String unlock(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String kembali,
            Model model) {
        var locked = (LockedSession) request.getAttribute(LockedSession.ATTRIBUTE);
        if (locked == null || signIn.unlock(locked.person(), sandi)) {
            return "redirect:" + safe(kembali);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new UnlockPage(kembali, locked.person().fullName(), "sign-in.refused"));
        return "access/unlock";
    }

    @PostMapping("/kunci/sekarang")
    String lockNow() {
        acting.person().ifPresent(person -> sessions.lock(person.token()));
        return "redirect:/kunci";
    }

    @PostMapping("/keluar")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        acting.person().ifPresent(person -> sessions.close(person.token()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request.isSecure(), Duration.ZERO));
        return "redirect:/masuk";
    }

    private static String again(SignInForm form, String error, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new SignInPage(form.kembali(), form.akun(), error));
        return "access/sign-in";
    }

    // Only a path of our own: an address somebody put into a link must not lead away after sign-in.
    private static String safe(String path) {
        return path.matches("/[\\p{Alnum}][\\p{Alnum}/_-]*") ? path : "/kerja";
    }

    static String cookie(String token, boolean secure, Duration age) {
        return ResponseCookie.from(SessionFilter.COOKIE, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }

    record SignInForm(String akun, String sandi, String kembali) {
        SignInForm {
            akun = akun == null ? "" : akun.strip();
            sandi = sandi == null ? "" : sandi;
            kembali = kembali == null ? "" : kembali;
        }

        @Override
        public String toString() {
            return "SignInForm[…]";
        }
    }
}
