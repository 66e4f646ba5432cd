/** The places of a site without quizzes: those that tests show are nowhere else. */
export default {};
