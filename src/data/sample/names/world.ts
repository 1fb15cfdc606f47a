import type { Locale } from './types.ts';

export const world = {
  br: {
    f: 'Ana Larissa Thaís Fernanda Juliana Priscila Débora Camila Letícia Luciana Bianca Tainá Renata Vitória',
    m: 'João Thiago Caio Rafael Marcelo Gustavo Vinícius Leandro Fábio Matheus Otávio Murilo Rodrigo Danilo',
    family:
      'Souza Nascimento Barbosa Rezende Albuquerque Teixeira Camargo Sampaio Guimarães Vasconcelos Peixoto Drummond Bittencourt Queiroz Siqueira Assunção Falcão Meireles',
  },
  in: {
    f: 'Priya Ananya Kavitha Meera Deepika Lakshmi Shreya Nandini Aishwarya',
    m: 'Arjun Rohan Vikram Karthik Siddharth Aditya Manoj Harish Nikhil',
    family: 'Raghunathan Iyer Deshpande Chatterjee Kulkarni Menon Banerjee Reddy Agarwal Bhattacharya Nair Joshi',
  },
  pk: { f: 'Ayesha Sana Mahnoor', m: 'Hamza Bilal Usman', family: 'Qureshi Siddiqui Chaudhry Malik' },
  zh: {
    f: 'Xiaomei Yutong Jiayi Wenjing',
    m: 'Haoran Zhiwei Junjie Minghao',
    family: 'Zhang Chen Liu Huang Zhou Xu Lin Guo',
  },
  hans: {
    f: '雪 思颖 佳怡 晓梅',
    m: '浩然 志伟 俊杰 明',
    family: '李 王 陈 赵 欧阳 周',
    order: 'family-given-joined',
  },
  ja: { f: 'Yuki Haruka Aiko', m: 'Kenji Daisuke Takeshi', family: 'Matsuda Fujiwara Ishikawa Nakagawa' },
  jpan: {
    f: '美咲 結衣 さくら',
    m: '健一 大輔 翔太',
    family: '山本 佐藤 渡辺 小林',
    order: 'family-given',
  },
  ko: {
    f: 'Ji-woo Min-seo Soo-jin',
    m: 'Hyun-woo Dong-hyun Seung-min',
    family: 'Kim Park Choi Jung Kang',
  },
  kore: { f: '지민 서연 은지', m: '민준 성훈 재원', family: '김 박 최 정', order: 'family-given-joined' },
  ar: {
    f: 'Layla Nour Rania Yasmine',
    m: 'Omar Tarek Khaled Youssef',
    family: 'Haddad Al-Masri Khoury Benali Mansour El-Sayed',
  },
  arab: { f: 'ليلى نور سارة', m: 'عمر يوسف كريم', family: 'حداد المصري خوري منصور' },
  he: { f: 'Noa Tamar Shira', m: 'Eitan Yonatan Amir', family: 'Ben-Ari Shapira Mizrahi Avraham' },
  hebr: { f: 'נועה תמר מיכל', m: 'איתן יונתן עידו', family: 'לוי כהן מזרחי שפירא' },
  fa: { f: 'Shirin Parisa Niloufar', m: 'Arash Kaveh Babak', family: 'Ahmadi Rostami Farahani Tehrani' },
  ng: {
    f: 'Adaeze Folake Ngozi Temitope Chiamaka',
    m: 'Chukwuemeka Oluwaseun Tunde Ikenna Babajide',
    family: 'Okonkwo Adeyemi Nwosu Balogun Eze Ogunleye',
  },
  ke: { f: 'Wanjiku Achieng Nyambura', m: 'Kamau Otieno Kiprop', family: 'Mwangi Odhiambo Njoroge Cheruiyot' },
  vi: { f: 'Linh Thảo Ngọc', m: 'Minh Quân Đức', family: 'Nguyễn Trần Phạm Đặng' },
  us: {
    f: 'Madison Brooke Jasmine Danielle',
    m: 'Tyler Marcus Brandon Wesley',
    family: 'Whitaker Delgado Thornton Jefferson Kowalczyk Reyes',
  },
} as const satisfies Record<string, Locale>;
