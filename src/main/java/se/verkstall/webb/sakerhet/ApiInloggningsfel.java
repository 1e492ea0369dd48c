package se.verkstall.webb.sakerhet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers the API's callers who are not logged in, or lack the role, with a problem detail (RFC 9457). */
@Component
class ApiInloggningsfel implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest begaran, HttpServletResponse svar, AuthenticationException fel) throws IOException {
        svar.setHeader("WWW-Authenticate", "Basic realm=\"Verkstall\", charset=\"UTF-8\"");
        skriv(svar, HttpStatus.UNAUTHORIZED, "Inte inloggad", "Logga in för att använda tjänsten.");
    }

    @Override
    public void handle(HttpServletRequest begaran, HttpServletResponse svar, AccessDeniedException fel) throws IOException {
        skriv(svar, HttpStatus.FORBIDDEN, "Behörighet saknas", "Din roll får inte göra detta.");
    }

    private static void skriv(HttpServletResponse svar, HttpStatus status, String titel, String text) throws IOException {
        svar.setStatus(status.value());
        svar.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        svar.getOutputStream().write("""
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s","fel":[]}"""
                .formatted(titel, status.value(), text).getBytes(StandardCharsets.UTF_8));
    }
}
