/** What a stylesheet or a picture is to a component under test: an address of nothing. */
export default '';
