// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.aiplus.web.request.PublicAddress;

/** Keeps the reader's choice of light or dark, and goes back to the page it was made on. Harmless, so open to all. */
@WebServlet(ThemeServlet.PATH)
public class ThemeServlet extends HttpServlet {

    /** Where the form of the footer posts to. */
    static final String PATH = "/theme";

    private static final long serialVersionUID = 1L;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Theme theme = Theme.of(request.getParameter("theme"));
        Cookie cookie = new Cookie(Theme.COOKIE, theme.code());
        cookie.setPath("/");
        cookie.setMaxAge(theme == Theme.DEVICE ? 0 : YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.secure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalAddress.orElse(request.getParameter("back"), "/"));
    }
}
