/** Försäkringskassan as payer of benefits and as central authority for maintenance: files out, receipts and messages in (UF 7:16–7:20; Försäkringskassan's page for Kronofogden). */
@org.springframework.modulith.ApplicationModule(displayName = "Försäkringskassan", allowedDependencies = {"lag", "tid", "mal", "fil", "handling", "utskick", "delgivning", "loneutmatning", "loneutmatning :: berakning", "ansokan", "ansokan :: berakning", "processmotor"})
package se.verkstall.forsakringskassan;
