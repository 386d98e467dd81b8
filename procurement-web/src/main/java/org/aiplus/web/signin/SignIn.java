// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.aiplus.people.PeopleService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.SignedIn;
import org.aiplus.web.request.ForgeryGuard;
import org.aiplus.web.support.SignInAddress;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Signing in and out. The server has sent the visitor to the identity server before this page answers. */
@RequestScoped
@Path("{language: en|tc|sc}")
public class SignIn {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;

    @Inject
    HttpServletRequest request;

    @Inject
    PeopleService people;

    /** Begins the session of a person whom the identity server has just named, and goes on to the first page. */
    @GET
    @Path("sign-in")
    public Response signIn(@PathParam("language") Language language) {
        return begin(language, "/" + language.path() + "/");
    }

    /** The same, and goes back to where it began, as {@link SignInAddress} wrote it. */
    @GET
    @Path("sign-in/{back}")
    public Response signInAndReturn(@PathParam("language") Language language, @PathParam("back") String back) {
        return begin(language, SignInAddress.back(back, "/" + language.path() + "/"));
    }

    private Response begin(Language language, String next) {
        var person = person(language);
        var session = request.getSession(true);
        if (session.getAttribute(ForgeryGuard.TOKEN) == null) {
            request.changeSessionId();
            session.setAttribute(ForgeryGuard.TOKEN, newToken());
        }
        session.setAttribute(SignedIn.ATTRIBUTE, person);
        return Response.seeOther(URI.create(next)).build();
    }

    /** Ends the session here and at the identity server. */
    @POST
    @Path("sign-out")
    public Response signOut(@PathParam("language") Language language) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Response.seeOther(URI.create("/" + language.path() + "/")).build();
    }

    /** Records the person, or follows what the identity server now says, and remembers what the header shows. */
    private SignedIn person(Language language) {
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
            throw new NotAuthorizedException("OIDC");
        }
        var token = principal.getOidcSecurityContext().getIDToken();
        var account = people.signedIn(new org.aiplus.people.SignIn(
                token.getIssuer(),
                token.getSubject(),
                token.getName(),
                token.getEmail(),
                Boolean.TRUE.equals(token.getEmailVerified()),
                language));
        return new SignedIn(
                Objects.requireNonNullElse(account.name(), token.getSubject()),
                account.roles().stream().sorted().toList(),
                account.memberships().stream()
                        .map(membership -> membership.organisation().code())
                        .toList());
    }

    private static String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
