// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aiplus.audit.Refusal;
import org.aiplus.audit.RefusalService;
import org.aiplus.notification.InboxService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProductProfile;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.request.EveryAnswer;
import org.aiplus.web.request.ForgeryGuard;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Templates;
import org.aiplus.web.support.Texts;
import org.aiplus.web.support.Theme;
import org.jspecify.annotations.Nullable;

/** The request behind a page: makes the frame, renders, redirects, remembers a message for the next page. */
@RequestScoped
public class PageRequest {

    private static final String HTML = MediaType.TEXT_HTML + "; charset=UTF-8";
    private static final String FLASH = "org.aiplus.flash";
    private static final int UNPROCESSABLE = 422;
    private static final int FORBIDDEN = 403;

    @Inject
    HttpServletRequest request;

    @Inject
    ProductProfile profile;

    @EJB
    InboxService inbox;

    @EJB
    RefusalService refusals;

    /** A message that the session keeps for the next page. */
    private record Message(boolean success, String key, List<String> arguments) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The frame of a page in a language.
     *
     * @param title what the page is
     */
    public PageFrame frame(Language language, String title) {
        var person = person();
        var path = path(language);
        var query = request.getQueryString();
        return new PageFrame(
                language,
                path,
                query == null ? "" : query,
                title,
                person == null ? null : words(person, language),
                Navigation.of(language, path, person),
                List.of(),
                Theme.of(cookie(Theme.COOKIE)),
                profile.demo(),
                String.valueOf(request.getAttribute(EveryAnswer.REQUEST_ID)),
                csrfToken(),
                takeFlash(language),
                Releases.current());
    }

    /** Who has signed in, {@code null} for a visitor. */
    public @Nullable SignedIn person() {
        var session = request.getSession(false);
        return session == null || request.getUserPrincipal() == null
                ? null
                : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
    }

    /**
     * Asks who before what was sent is judged, on pages that everybody who signed in may use.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     */
    public void requireSignedIn() {
        if (subject() == null) {
            throw new RuleViolation(ProblemCode.NOT_SIGNED_IN);
        }
    }

    /** Subject of whoever has signed in, {@code null} for a visitor; to tell people apart, never to decide what they may. */
    public @Nullable String subject() {
        var principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    /**
     * What the form sent, by the name of the control. The guard against forged requests has read the body by then, so a
     * controller that asked for the body would get nothing.
     */
    public Map<String, List<String>> sent() {
        var sent = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        return sent;
    }

    /** Keeps a refusal that must be known of later; whoever shows it on a page calls this first. */
    public void keep(DomainException refusal) {
        refusal.attempt()
                .ifPresent(attempt -> refusals.keep(
                        Refusal.of(attempt, refusal.problems().get(0).code())));
    }

    /** The page with status 200. */
    public Response page(String template, Page page) {
        return answer(Response.Status.OK.getStatusCode(), template, page);
    }

    /** The page again with what was typed and what is wrong with it. */
    public Response refused(String template, Page page) {
        return answer(UNPROCESSABLE, template, page);
    }

    /** The page with a status. */
    public Response answer(int status, String template, Page page) {
        return Response.status(status)
                .type(HTML)
                .header("Content-Language", page.frame().language().tag())
                .header("Cache-Control", person() == null ? "no-cache" : "no-store")
                .entity(Templates.render(template, page))
                .build();
    }

    /**
     * Does what a form asks for and goes on to the page that the act names. What is not there, and what this person may not
     * do at all, are pages of their own. Everything else that is refused shows the form again with what was typed: with
     * status 403 when another person has to do it, otherwise 422.
     *
     * @param act does it and says where to go on, without the language
     * @param message for the next page
     * @param again the form that was refused
     */
    public Response act(
            Language language, Supplier<String> act, String message, Function<DomainException, Response> again) {
        String next;
        try {
            next = act.get();
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            keep(refusal);
            var form = again.apply(refusal);
            var forbidden = refusal.problems().stream()
                    .allMatch(problem -> problem.code().status() == FORBIDDEN);
            return forbidden ? Response.fromResponse(form).status(FORBIDDEN).build() : form;
        }
        flash(true, message);
        return seeOther(language, next);
    }

    /** The same for an act after which the next page is known before. */
    public Response act(
            Language language, Runnable act, String next, String message, Function<DomainException, Response> again) {
        return act(
                language,
                () -> {
                    act.run();
                    return next;
                },
                message,
                again);
    }

    /** Goes on to another page of ours after something was done. */
    public Response seeOther(Language language, String path) {
        return Response.seeOther(URI.create("/" + language.path() + path)).build();
    }

    /** Remembers a message for the next page of a person who has signed in. */
    public void flash(boolean success, String key, String... arguments) {
        var session = request.getSession(false);
        if (session != null) {
            session.setAttribute(FLASH, new Message(success, key, List.of(arguments)));
        }
    }

    private PageFrame.@Nullable Flash takeFlash(Language language) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(FLASH) instanceof Message message)) {
            return null;
        }
        session.removeAttribute(FLASH);
        return new PageFrame.Flash(
                message.success(),
                Texts.in(language).get(message.key(), message.arguments().toArray()));
    }

    private PageFrame.Person words(SignedIn person, Language language) {
        var texts = Texts.in(language);
        var roles = person.roles().stream()
                .filter(role -> texts.has("account.role." + role))
                .map(role -> texts.get("account.role." + role))
                .toList();
        var parts = new ArrayList<>(roles);
        parts.addAll(person.organisations());
        return new PageFrame.Person(person.name(), String.join(" · ", parts), open(), Navigation.places(person));
    }

    /** What waits in the inbox. A page that says that something went wrong must not go wrong because of a number. */
    private int open() {
        try {
            return inbox.figures().open();
        } catch (DomainException | EJBException unknown) {
            return 0;
        }
    }

    private @Nullable String csrfToken() {
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ForgeryGuard.TOKEN);
    }

    private String path(Language language) {
        // An error page answers at an address of its own: what counts is the one that was asked for.
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = Objects.toString(failed, Objects.requireNonNullElse(request.getRequestURI(), "/"));
        var prefix = "/" + language.path();
        return uri.startsWith(prefix + "/") ? uri.substring(prefix.length()) : uri.equals(prefix) ? "" : "/";
    }

    private @Nullable String cookie(String name) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
