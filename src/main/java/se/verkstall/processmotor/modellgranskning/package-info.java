/** The statutory guard: whether a BPMN model keeps to the law on every path. Pure: bytes in, findings out; no engine, no database, no clock. */
@org.springframework.modulith.NamedInterface("modellgranskning")
package se.verkstall.processmotor.modellgranskning;
