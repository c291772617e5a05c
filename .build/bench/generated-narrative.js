// Makes up what units write, as long as it is in their reports; illustrative, like all figures of generated campaigns.

/** @typedef {(n: number) => string} Sentence A paragraph of the unit numbered `n`, which it names: no two units say the same. */

/** @type {Sentence[]} */
const defence = [
  (n) =>
    `Cấp ủy, chính quyền phường Minh Họa ${n} đã quán triệt, triển khai kịp thời ${String((n % 5) + 6).padStart(2, '0')} nghị quyết, chỉ thị của cấp trên về nhiệm vụ quốc phòng, quân sự địa phương; ban hành ${(n % 9) + 21} văn bản lãnh đạo, chỉ đạo và duy trì nghiêm chế độ giao ban giữa Công an, Quân sự và các đoàn thể.`,
  (n) =>
    `Lực lượng dân quân của khối ${n} được biên chế đủ ${(n % 40) + 60} đồng chí, trong đó dân quân cơ động ${(n % 12) + 20} đồng chí; tỷ lệ đảng viên trong dân quân đạt ${(n % 15) + 20},${n % 10}%, vượt chỉ tiêu được giao đầu năm.`,
  (n) =>
    `Công tác tuyển chọn, gọi công dân nhập ngũ được thực hiện đúng quy trình, dân chủ, công khai: sơ tuyển ${(n % 60) + 110} công dân, khám tuyển ${(n % 30) + 50} công dân, giao quân ngày ${(n % 9) + 10}/02/2023 đủ chỉ tiêu, không phải bù đổi, địa bàn phường Minh Họa ${n} không có công dân chống lệnh.`,
  (n) =>
    `Đã huấn luyện cho các đối tượng dân quân năm thứ nhất và dân quân thường trực của khối ${n} theo kế hoạch số ${(n % 90) + 10}/KH-BCH, quân số tham gia ${(n % 30) + 70} lượt, kết quả kiểm tra ${(n % 20) + 75}% khá, giỏi; bảo đảm an toàn tuyệt đối về người, vũ khí và trang bị.`,
  (n) =>
    `Chính sách hậu phương quân đội được quan tâm: thăm hỏi, tặng ${(n % 70) + 130} suất quà cho thương binh, gia đình liệt sĩ và người có công dịp Tết và ngày 27/7 với tổng số tiền ${(n % 50) + 60} triệu đồng; sửa chữa ${(n % 4) + 2} nhà tình nghĩa ở khối ${n}.`,
  (n) =>
    `Phối hợp với Đồn Biên phòng và Công an tuần tra vùng biển, cửa lạch ${(n % 30) + 60} buổi với ${(n % 200) + 400} lượt người; tuyên truyền cho ${(n % 50) + 80} chủ tàu thuyền thuộc khối ${n} về chống khai thác thủy sản bất hợp pháp, không báo cáo và không theo quy định.`,
  (n) =>
    `Tham gia diễn tập chiến đấu phường trong khu vực phòng thủ với ${(n % 60) + 90} đồng chí, kết quả được ban chỉ đạo đánh giá đạt loại giỏi; kinh phí bảo đảm ${(n % 80) + 120} triệu đồng từ ngân sách và xã hội hóa, phường Minh Họa ${n} không để xảy ra mất an toàn.`,
];

/** @type {Sentence[]} */
const security = [
  (n) =>
    `Phong trào toàn dân bảo vệ an ninh Tổ quốc ở phường Minh Họa ${n} tiếp tục được đổi mới về nội dung và hình thức: tổ chức ${(n % 14) + 12} buổi tuyên truyền với ${(n % 900) + 1100} lượt người tham gia, phát ${(n % 500) + 1500} tờ rơi về phòng, chống lừa đảo trên không gian mạng.`,
  (n) =>
    `Mô hình “Camera giám sát an ninh” được nhân rộng ra ${(n % 6) + 5} khối với ${(n % 40) + 45} mắt camera do nhân dân đóng góp ${(n % 90) + 110} triệu đồng; qua đó cung cấp hình ảnh giúp Công an phường Minh Họa ${n} làm rõ ${(n % 7) + 3} vụ việc.`,
  (n) =>
    `Các tổ hòa giải của phường Minh Họa ${n} tiếp nhận ${(n % 12) + 13} vụ mâu thuẫn trong nhân dân, hòa giải thành ${(n % 10) + 11} vụ, không để phát sinh điểm nóng, khiếu kiện đông người, vượt cấp trên địa bàn có ${(n % 2000) + 3000} hộ.`,
  (n) =>
    `Công tác quản lý cư trú, ngành nghề kinh doanh có điều kiện được tăng cường: kiểm tra ${(n % 80) + 100} lượt cơ sở lưu trú, nhắc nhở ${(n % 9) + 4} trường hợp, xử phạt vi phạm hành chính ${(n % 6) + 2} trường hợp thuộc phường Minh Họa ${n}, bảo đảm an toàn cho du khách trong mùa du lịch.`,
  (n) =>
    `Nhân Ngày hội toàn dân bảo vệ an ninh Tổ quốc, ${(n % 6) + 6} khối tổ chức đủ phần lễ và phần hội, có ${(n % 800) + 1200} lượt người dự; biểu dương ${(n % 8) + 6} tập thể và ${(n % 15) + 12} cá nhân tiêu biểu của phường Minh Họa ${n}.`,
  (n) =>
    `Vận động nhân dân giao nộp ${(n % 9) + 3} vũ khí thô sơ, công cụ hỗ trợ và ${(n % 12) + 4} kg pháo các loại; ${(n % 300) + 900} hộ ở khối ${n} ký cam kết không mua bán, tàng trữ, sử dụng trái phép pháo trong dịp Tết Nguyên đán.`,
];

/** @type {Sentence[]} */
const limitations = [
  (n) =>
    `Công tác nắm tình hình ở khối ${n} có lúc chưa kịp thời, nhất là vào các đợt cao điểm du lịch khi lượng khách tăng gấp ${(n % 4) + 2} lần; việc phối hợp trao đổi thông tin giữa các lực lượng có thời điểm còn chậm.`,
  (n) =>
    `Chất lượng sinh hoạt của ${(n % 4) + 2} tổ tự quản thuộc phường Minh Họa ${n} chưa đều; một số thành viên tuổi cao, chế độ hỗ trợ còn thấp nên khó duy trì hoạt động thường xuyên.`,
  (n) =>
    `Trang thiết bị phục vụ tuần tra, cứu hộ, cứu nạn của khối ${n} còn thiếu, mới đáp ứng khoảng ${(n % 25) + 55}% nhu cầu theo phương án đã được phê duyệt.`,
];

/** @type {Sentence[]} */
const objective = [
  (n) =>
    `Địa bàn phường Minh Họa ${n} rộng, có ${(n % 9) + 4} km bờ biển, dân cư biến động theo mùa với khoảng ${(n % 700) + 300} lao động từ nơi khác đến; thời tiết diễn biến bất thường.`,
];

/** @type {Sentence[]} */
const subjective = [
  (n) =>
    `Một số cán bộ của khối ${n} chưa chủ động tham mưu, ngại va chạm; việc kiểm tra, đôn đốc của ban chỉ đạo mới thực hiện được ${(n % 5) + 3} lần trong năm, chưa gắn với thi đua, khen thưởng.`,
];

/** @type {Sentence[]} */
const lessons = [
  (n) =>
    `Ở đâu cấp ủy quan tâm, người đứng đầu gương mẫu và dân được bàn thì ở đó phong trào mạnh: ${(n % 5) + 3} khối của phường Minh Họa ${n} làm tốt đều duy trì họp dân hằng quý.`,
  (n) =>
    `Phải nắm chắc tình hình từ cơ sở, giải quyết ngay ${(n % 20) + 30} kiến nghị của nhân dân từ khi mới phát sinh, không để kéo dài thành phức tạp như vụ việc ở khối ${n} đầu năm.`,
];

/** @type {Sentence[]} */
const tasks = [
  (n) =>
    `Thực hiện hoàn thành 100% chỉ tiêu tuyển quân, huấn luyện năm 2024; xây dựng lực lượng dân quân phường Minh Họa ${n} vững mạnh, rộng khắp, có số lượng hợp lý, chất lượng chính trị là trọng tâm.`,
  (n) =>
    `Triển khai lắp đặt thêm ${(n % 30) + 20} mắt camera, xây dựng ${(n % 3) + 1} mô hình tự quản mới ở khối ${n}, phấn đấu giảm ít nhất ${(n % 6) + 5}% số vụ phạm pháp hình sự so với năm 2023.`,
  (n) =>
    `Phối hợp với Đồn Biên phòng và Công an tuần tra ít nhất ${(n % 40) + 100} buổi, bảo đảm an toàn tuyệt đối các sự kiện chính trị, lễ hội, mùa du lịch trên địa bàn phường Minh Họa ${n}.`,
];

/** @type {Sentence[]} */
const proposals = [
  (n) =>
    `Đề nghị cấp trên hỗ trợ ${(n % 60) + 90} triệu đồng để mua sắm phương tiện thông tin, áo phao, xuồng cho tổ cứu nạn của khối ${n} trước mùa mưa bão năm 2024.`,
];

/** @param {number} index of the unit, from 0 */
export function narrativeOf(index) {
  const said = (/** @type {Sentence[]} */ sentences) => sentences.map((sentence) => sentence(index + 1));
  return {
    programmes: { 'quoc-phong-an-ninh': said(defence), 'phong-trao-an-ninh': said(security) },
    limitations: said(limitations),
    causes: { objective: said(objective), subjective: said(subjective) },
    lessons: said(lessons),
    tasks: said(tasks),
    proposals: said(proposals),
  };
}

/** @param {number} index of the unit, from 0 */
export function briefNarrativeOf(index) {
  return { limitations: [`Công tác nắm tình hình ở khối ${index + 1} có lúc chưa kịp thời (minh họa).`] };
}
