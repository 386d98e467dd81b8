// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.request;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Names and guards the session's cookie as the public address allows. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(PublicAddress.secure() ? "__Host-session" : "session");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.secure());
        cookie.setAttribute("SameSite", "Lax");
    }
}
