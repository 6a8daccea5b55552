package id.selaras.access;

import id.selaras.ui.UnsentForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach which door at all; what they see behind it is decided by the database. */
@Configuration
class SecurityConfiguration {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] EVERYBODYS = {
        "/",
        "/masuk",
        "/kunci",
        "/bantuan",
        "/layanan/**",
        "/status/**",
        "/t/**",
        "/periksa/**",
        "/tentang",
        "/bahasa",
        "/web/**",
        "/error",
        "/favicon.ico",
        "/robots.txt",
        "/health"
    };

    @Bean
    @Order(1)
    SecurityFilterChain scripts(
            HttpSecurity http,
            Sessions sessions,
            ObjectProvider<AuthenticationEntryPoint> stranger,
            ObjectProvider<AccessDeniedHandler> denied)
            throws Exception {
        // Scripts bring a bearer token in a header, which no foreign page can make a browser send: no CSRF token
        // needed.
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/api/v1/openapi.json", "/api/v1/tickets/**")
                                .permitAll()
                                .requestMatchers("/api/v1/people/search")
                                .hasAuthority(Door.CASEWORK)
                                .requestMatchers("/api/v1/families/**")
                                .hasAuthority(Door.FAMILIES)
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                stranger.getIfAvailable(() -> new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                        .accessDeniedHandler(denied.getIfAvailable(AccessDeniedHandlerImpl::new)))
                .addFilterBefore(new SessionFilter(sessions), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Sessions sessions) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        // The person is known anew at each request; a new token each time would spoil the open form.
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(SecurityConfiguration::doors)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(SecurityConfiguration::leadToSignIn)
                        .accessDeniedHandler(SecurityConfiguration::refuse))
                .addFilterBefore(new SessionFilter(sessions), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new PasswordChangeFilter(), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(EVERYBODYS)
                .permitAll()
                .requestMatchers("/jejak", "/jejak/**")
                .hasRole("AUDITOR")
                .requestMatchers("/kelola/aturan/uji", "/kelola/aturan/uji/**")
                .hasAuthority(Door.TRIALS)
                .requestMatchers("/kelola/layanan/**")
                .hasAnyRole("ADMINISTRATOR", "AGENCY")
                .requestMatchers("/kelola", "/kelola/**")
                .hasRole("ADMINISTRATOR")
                .requestMatchers("/terima", "/terima/**", "/daftar-kerja")
                .hasAuthority(Door.WINDOW)
                .requestMatchers(HttpMethod.POST, "/unduhan")
                .hasAuthority(Door.FILES)
                .requestMatchers("/unduhan")
                .hasAuthority(Door.FILES_TAKEN)
                .requestMatchers("/hak-data", "/hak-data/**")
                .hasAuthority(Door.SUBJECTS)
                .requestMatchers("/laporan", "/laporan/**")
                .hasAuthority(Door.REPORTS)
                .requestMatchers("/impor", "/impor/**")
                .hasAuthority(Door.IMPORTS)
                .requestMatchers("/keluarga", "/surat", "/kasus/*/surat")
                .hasAuthority(Door.CASEWORK)
                .requestMatchers("/keluarga/**", "/usulan", "/usulan/**", "/musyawarah", "/musyawarah/**", "/surat/**")
                .hasAuthority(Door.FAMILIES)
                .anyRequest()
                .authenticated();
    }

    private static void leadToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        var locked = request.getAttribute(SessionFilter.LockedSession.ATTRIBUTE) != null;
        if (isFilledIn(request)) {
            // What was typed is not thrown away: the page says what happened and can send it again.
            request.setAttribute(UnsentForm.WHY, locked ? UnsentForm.Why.LOCKED : UnsentForm.Why.SIGNED_OUT);
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var page = "GET".equals(request.getMethod()) ? request.getRequestURI() : pageOfForm(request);
        var back = page == null ? "" : "?kembali=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        response.sendRedirect((locked ? "/kunci" : "/masuk") + back);
    }

    // The window keeps drafts of its own.
    private static boolean isFilledIn(HttpServletRequest request) {
        var path = request.getRequestURI();
        return "POST".equals(request.getMethod())
                && !path.equals("/keluar")
                && !path.startsWith("/terima")
                && UnsentForm.isOurs(request);
    }

    /** A form that met a locked session: one comes back to the page it stood on, where a draft may wait. */
    private static @Nullable String pageOfForm(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        try {
            return referer == null ? null : URI.create(referer).getPath();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof CsrfException) {
            request.setAttribute(UnsentForm.WHY, UnsentForm.Why.CSRF);
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
