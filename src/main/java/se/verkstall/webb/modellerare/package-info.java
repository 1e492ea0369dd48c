/** The models: the list, and each one drawn with its elements and the law they carry out. */
package se.verkstall.webb.modellerare;
